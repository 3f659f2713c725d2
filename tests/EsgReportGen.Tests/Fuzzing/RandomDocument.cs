using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Tests.Fuzzing;

/// <summary>Makes a document of a list of choices: every kind of block in every other, tables with spans, notes anywhere, words of every kind. Partial by blocks, tables and words.</summary>
internal sealed partial class RandomDocument
{
    private const int Deepest = 3;

    private readonly Queue<byte> choices;
    private readonly List<NodeId> targets = [];
    private readonly bool mayLackFonts;
    private int chapter = -1;
    private int index;
    private int notes;

    private RandomDocument(byte[] choices)
    {
        this.choices = new Queue<byte>(choices);
        mayLackFonts = Choose(8) == 0;
    }

    public static ReportDocument Of(byte[] choices)
    {
        var random = new RandomDocument(choices);
        var cover = new Cover(random.Next(), [new CoverLine(random.Next(), CoverRole.Title, random.Words()), new CoverLine(random.Next(), CoverRole.Statement, random.Words())]);
        var chapters = ImmutableArray.CreateBuilder<Chapter>();
        do
            chapters.Add(random.NextChapter());
        while (random.choices.Count > 0);
        return new ReportDocument
        {
            Language = "en",
            Metadata = new DocumentMetadata("random", "A random report", "Nobody", string.Empty, new Period(PeriodKind.Instant, 2024, 7, 22, false)),
            Cover = cover,
            Chapters = chapters.ToImmutable(),
        };
    }

    private Chapter NextChapter()
    {
        (chapter, index) = (chapter + 1, 0);
        var title = Words();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Heading(1, title));
        for (var count = 4 + Choose(30); count > 0 && choices.Count > 0; count--)
            blocks.Add(NextBlock(0));
        return new Chapter { Id = new NodeId(chapter, 0), Key = "chapter-" + chapter, Title = title, Span = default, Blocks = blocks.ToImmutable() };
    }

    private NodeId Next() => new(chapter, ++index);

    private int Choose(int count) => choices.TryDequeue(out var choice) ? choice % count : 0;

    private ImmutableArray<Block> Blocks(int depth)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var count = Choose(4); count > 0; count--)
            blocks.Add(NextBlock(depth + 1));
        return blocks.ToImmutable();
    }

    private ImmutableArray<Block> SomeBlocks(int depth) => Blocks(depth) is { IsEmpty: false } blocks ? blocks : [Paragraph()];

    private Block NextBlock(int depth) => Choose(depth >= Deepest ? 6 : 15) switch
    {
        0 or 1 => Paragraph(),
        2 => Heading(2 + Choose(3), Content()),
        3 => Table(),
        4 => new CodeBlock(Next(), "a = b\n    c  d\n\n" + Word(), default),
        5 => new RuleBlock(Next(), default),
        6 or 7 => List(depth),
        8 => new QuoteBlock(Next(), SomeBlocks(depth), default),
        9 => new CalloutBlock(Next(), Next(), Choose(2) == 0 ? [] : Content(), SomeBlocks(depth), default),
        10 => Tiles(),
        11 => Figure(),
        12 => new ColumnsBlock(Next(), 2 + Choose(2), SomeBlocks(Deepest), default),
        13 => new KeepBlock(Next(), SomeBlocks(depth), default),
        _ => depth == 0 ? new LandscapeBlock(Next(), SomeBlocks(depth), default) : Contents(),
    };

    private ParagraphBlock Paragraph() => new(Next(), (ParagraphRole)Choose(3), Content(), default);

    private HeadingBlock Heading(int level, ImmutableArray<Inline> content)
    {
        var heading = new HeadingBlock(Next(), level, Choose(2) == 0 ? string.Empty : $"{chapter}.{index}", $"h{chapter}-{index}", content, default);
        targets.Add(heading.Id);
        return heading;
    }

    private ListBlock List(int depth)
    {
        var (id, isOrdered) = (Next(), Choose(2) == 0);
        var items = ImmutableArray.CreateBuilder<ListItem>();
        for (var i = 0; i <= Choose(4); i++)
            items.Add(new ListItem(Next(), isOrdered ? $"{i + 9}." : "•", Blocks(depth), default));
        return new ListBlock(id, isOrdered, Choose(2) == 0, items.ToImmutable(), default);
    }

    private KpiBlock Tiles()
    {
        var id = Next();
        var tiles = ImmutableArray.CreateBuilder<KpiTile>();
        for (var i = 0; i <= Choose(5); i++)
        {
            tiles.Add(new KpiTile
            {
                Id = Next(), Parts = (Next(), Next(), Next()), Label = Content(), Figure = Text("39.0"), Unit = Choose(2) == 0 ? [] : Text("GWh"),
                Comparison = Choose(2) == 0 ? [] : Content(), Span = default,
            });
        }

        return new KpiBlock(id, tiles.ToImmutable(), default);
    }

    private FigureBlock Figure()
    {
        var isCaptioned = Choose(2) == 0;
        return new FigureBlock(
            Next(), Next(), string.Empty, RandomDocumentTests.Picture, Choose(3) == 0 ? string.Empty : "What it shows", isCaptioned ? "Figure 1" : string.Empty, isCaptioned ? Content() : [], null, default);
    }

    private ContentsBlock Contents()
    {
        var id = Next();
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        for (var i = 0; i <= Choose(6); i++)
            entries.Add(new ContentsEntry(Next(), Next(), targets[Choose(targets.Count)], 1 + Choose(3), Choose(2) == 0 ? string.Empty : "1.2", Words(), "Go there"));
        return new ContentsBlock(id, entries.ToImmutable(), default);
    }
}
