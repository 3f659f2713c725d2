using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;

namespace EsgReportGen.Tests.Fuzzing;

internal sealed partial class RandomDocument
{
    private static readonly string[] Usual =
    [
        "emissions fell", "water", "in 2024", "39.0\u00A0%", "per-unit", "Grüße", "office", "e\u0301tude", "CO₂", "a very much longer run of words that needs a line or more of its own",
        "km/h", "“quoted”", "—", "1,234,567.89", "https://example.org/a/long/path?with=query", "soft\u00ADhyphen", "m²", "≤ ½",
    ];

    private static readonly string[] Odd =
    [
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrikantenverbandsvorsitzenderstellvertreterinnenausschussmitglied", "zero\u200Bwidth", "mark\uFEFFed", "\uE000",
        "a\u0300\u0301\u0302\u0303\u0304", "\u2060", "\u00AD", "\u200D", "\u202Eturned\u202C", "\u00A0\u00A0", "a\tb", "(((((", "\u2028", "ﬃ", "1\u20442",
    ];

    // The default font has none of these: layout must say so.
    private static readonly string[] Unshown = ["水", "שלום", "مرحبا", "😀", "👩\u200D👩\u200D👧", "\uD800", "\uFFFE", "ไทย", "\uE123"];

    private static ImmutableArray<Inline> Text(string text) => [new TextInline(text, default)];

    private string Word() => Choose(40) switch
    {
        < 36 => Usual[Choose(Usual.Length)],
        < 39 => Odd[Choose(Odd.Length)],
        _ => mayLackFonts ? Unshown[Choose(Unshown.Length)] : "word",
    };

    private ImmutableArray<Inline> Words() => Text(Word() + " " + Word());

    private ImmutableArray<Inline> Content(int depth = 0)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        for (var i = 0; i <= Choose(6); i++)
            inlines.AddRange(Inline(depth));
        return inlines.ToImmutable();
    }

    private ImmutableArray<Inline> Inline(int depth) => Choose(depth > 1 ? 8 : 16) switch
    {
        8 => [new StyledInline((InlineStyle)Choose(6), Content(depth + 1), default)],
        9 => [new SpanInline(Next(), new SpanAttributes { Language = Choose(2) == 0 ? "de" : null }, Content(depth + 1), default)],
        10 => [new LinkInline(Next(), LinkTarget.ToAddress("https://example.org/é"), Content(2), "Open it", default)],
        11 when targets.Count > 0 => [new LinkInline(Next(), LinkTarget.ToNode(targets[Choose(targets.Count)]), Words(), "Go there", default)],
        12 when targets.Count > 0 => [new PageReferenceInline(Next(), targets[Choose(targets.Count)], "Go to the page", default), .. Text(" ")],
        13 when chapter >= 0 => [new NoteReferenceInline(Next(), new Note(Next(), $"{++notes}", NotePlacement.PageFoot, Content(depth + 1), default), default)],
        14 => [new LineBreakInline(default)],
        _ => Text(" " + Word() + " " + Word() + " "),
    };
}
