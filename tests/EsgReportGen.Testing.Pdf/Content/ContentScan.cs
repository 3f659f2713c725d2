using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Testing.Pdf.Fonts;

namespace EsgReportGen.Testing.Pdf.Content;

/// <summary>Walks the content stream of a page (ISO 32000-1:2008, annex A and 14.6) and notes what breaks the rules, and what it says.</summary>
internal sealed class ContentScan
{
    private const int DeepestSaves = 28;

    private static readonly HashSet<string> Painting = ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\"", "EI"];

    private static readonly HashSet<string> Known =
    [
        .. Painting, "w", "J", "j", "M", "d", "ri", "i", "gs", "q", "Q", "cm", "m", "l", "c", "v", "y", "h", "re", "n", "W", "W*", "BT", "ET", "Tc", "Tw", "Tz", "TL", "Tf",
        "Tr", "Ts", "Td", "TD", "Tm", "T*", "CS", "cs", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg", "K", "k", "MP", "DP", "BMC", "BDC", "EMC", "BX", "EX", "BI", "ID",
    ];

    private readonly CheckedFile file;
    private readonly CheckedPage page;
    private readonly PdfDictionary resources;
    private readonly List<Bracket> brackets = [];
    private bool inText;
    private int saved;
    private CheckedFont? font;

    private ContentScan(CheckedFile file, CheckedPage page, PdfDictionary resources)
    {
        this.file = file;
        this.page = page;
        this.resources = resources;
    }

    /// <summary>The marked content, in the order of the stream.</summary>
    public List<MarkedContent> Marks { get; } = [];

    /// <summary>The fonts that show something, by object number.</summary>
    public Dictionary<int, CheckedFont> Fonts { get; } = [];

    /// <summary>The colour operators used.</summary>
    public HashSet<string> ColourOperators { get; } = [];

    public static ContentScan Scan(CheckedFile file, CheckedPage page)
    {
        if (file.Dictionary(page.Dictionary["Resources"]) is not { } resources)
        {
            file.Report("6.2.2", page.Name + ": no resources of its own");
            resources = new PdfDictionary([]);
        }

        var scan = new ContentScan(file, page, resources);
        if (page.Dictionary["Contents"] is PdfLink contents)
            scan.Read(new PdfLexer(file.Reader.Data(file.Reader.Dictionary(contents))));
        return scan;
    }

    private void Read(PdfLexer lexer)
    {
        var operands = new List<PdfValue>();
        while (lexer.Next(withReferences: false) is { } value)
        {
            if (value is PdfKeyword { Word: var word } && word is not ("true" or "false" or "null"))
            {
                Apply(word, operands);
                operands.Clear();
            }
            else
            {
                operands.Add(value);
            }
        }

        Require(brackets.Count == 0, "7.1", "marked content is left open");
        Require(!inText, "content", "a text object is left open");
        Require(saved == 0, "content", "q without Q");
    }

    private void Apply(string word, List<PdfValue> operands)
    {
        Require(Known.Contains(word), "6.2.2", $"unknown operator {word}");
        Require(!Painting.Contains(word) || !IsTagged || brackets.Any(b => b.IsContent), "7.1", $"{word} is neither tagged nor an artifact");
        switch (word)
        {
            case "BDC" or "BMC":
                Begin(((PdfName)operands[0]).Name, word == "BDC" ? PropertiesOf(operands[1]) : null);
                break;
            case "EMC":
                End();
                break;
            case "BT" or "ET":
                Require(inText == (word == "ET"), "content", $"{word} out of place");
                inText = word == "BT";
                break;
            case "q" or "Q":
                saved += word == "q" ? 1 : -1;
                Require(saved is >= 0 and <= DeepestSaves, "6.1.13", "q and Q do not match, or are nested too deep");
                break;
            case "Tf":
                SetFont(((PdfName)operands[0]).Name);
                break;
            case "gs":
                RequireResource("ExtGState", operands[0]);
                break;
            case "Do":
                RequireResource("XObject", operands[0]);
                break;
            case "g" or "G" or "rg" or "RG" or "k" or "K" or "cs" or "CS":
                ColourOperators.Add(word);
                break;
            case "Tj":
                Show(operands);
                break;
            case "TJ":
                Show(((PdfArray)operands[0]).Items);
                break;
        }
    }

    private PdfDictionary? PropertiesOf(PdfValue operand)
    {
        if (operand is not PdfName name)
            return operand as PdfDictionary;
        RequireResource("Properties", name);
        return file.Dictionary(file.Dictionary(resources["Properties"])?[name.Name] ?? PdfValue.Null);
    }

    private void Begin(string tag, PdfDictionary? properties)
    {
        var mark = file.Number(properties?["MCID"] ?? PdfValue.Null) is { } number ? (int)number : -1;
        var isArtifact = tag == "Artifact";
        foreach (var outer in brackets.Where(b => b.IsContent))
        {
            if (isArtifact)
                Require(outer.IsArtifact, "7.1", $"an artifact lies in MCID {outer.Mark}");
            else if (mark >= 0)
                Report("7.1", outer.IsArtifact ? $"MCID {mark} lies in an artifact" : $"MCID {mark} lies in MCID {outer.Mark}");
        }

        Require(mark >= 0 || tag is "Artifact" or "Span", "7.1", $"{tag} without MCID");
        Require(mark < 0 || mark == Marks.Count, "content", $"MCID {mark} follows {Marks.Count - 1}");
        var actual = file.Text(properties?["ActualText"] ?? PdfValue.Null);
        brackets.Add(new Bracket(tag, mark, inText, saved, actual is not null));
        if (mark >= 0)
            Marks.Add(new MarkedContent(mark, tag));
        if (actual is not null && brackets.Count(b => b.HasActualText) == 1)
            Say(actual);
    }

    private void End()
    {
        if (brackets.Count == 0)
        {
            Report("7.1", "EMC without its beginning");
            return;
        }

        var bracket = brackets[^1];
        brackets.RemoveAt(brackets.Count - 1);
        Require(bracket.InText == inText && bracket.Saved == saved, "content", $"marked content {bracket.Tag} and a text object or q overlap");
    }

    private void SetFont(string name)
    {
        RequireResource("Font", new PdfName(name));
        font = null;
        if (file.Dictionary(resources["Font"])?[name] is not PdfLink link)
            return;
        if (!Fonts.TryGetValue(link.Number, out font))
            Fonts.Add(link.Number, font = new CheckedFont(file, link.Number));
    }

    private void Show(IEnumerable<PdfValue> items)
    {
        Require(inText, "content", "text outside a text object");
        Require(font is not null, "content", "text without a font");
        var isReplaced = brackets.Any(b => b.HasActualText);
        foreach (var text in items.OfType<PdfString>())
        {
            Require(text.Bytes.Length % 2 == 0, "content", "half a code");
            for (var i = 0; i + 1 < text.Bytes.Length; i += 2)
            {
                var code = text.Bytes.Span[i] << 8 | text.Bytes.Span[i + 1];
                font?.Use(code, isReplaced);
                if (!isReplaced)
                    Say(font?.TextOf(code) ?? "?");
            }
        }
    }

    private void Say(string text)
    {
        if (brackets.LastOrDefault(b => b.Mark >= 0).Tag is not null)
            Marks[^1].Text.Append(text);
    }

    private void RequireResource(string kind, PdfValue name) =>
        Require(name is PdfName { Name: var key } && file.Dictionary(resources[kind])?.Entries.ContainsKey(key) == true, "6.2.2", $"{kind} {(name as PdfName)?.Name} is not among the resources");

    private bool IsTagged => file.Standards != EsgReportGen.Pdf.PdfStandards.None;

    private void Require(bool holds, string rule, string what) => file.Require(holds, rule, page.Name + ": " + what);

    private void Report(string rule, string what) => file.Report(rule, page.Name + ": " + what);

    private readonly record struct Bracket(string Tag, int Mark, bool InText, int Saved, bool HasActualText)
    {
        public bool IsArtifact => Tag == "Artifact";

        public bool IsContent => IsArtifact || Mark >= 0;
    }
}

/// <summary>A sequence of marked content.</summary>
/// <param name="Number">Its MCID.</param>
/// <param name="Tag">Its tag.</param>
internal sealed record MarkedContent(int Number, string Tag)
{
    /// <summary>What it says to a reader who copies it.</summary>
    public StringBuilder Text { get; } = new();
}
