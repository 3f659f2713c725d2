using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Templating.Tests.Blocks;

public sealed class BlockTests
{
    [Fact]
    public void Headings_OfSeveralChapters_AreNumbered()
    {
        var document = new TemplateProject()
            .Chapter("toc", "# Contents\n\n```toc\ndepth: 2\n```")
            .Chapter("a", "# A\n\n## One\n\n### Deep\n\n#### Deeper\n\n## Two")
            .Chapter("b", "# B\n\n## X {.unnumbered}\n\n## Three {#three}").Read().Output!;
        var numbers = document.Chapters.SelectMany(c => c.Blocks.OfType<HeadingBlock>()).Select(h => $"{h.Number}|{h.Anchor}");
        Assert.Equal(["|toc", "1|a", "1.1|one", "1.1.1|deep", "|deeper", "1.2|two", "2|b", "|x", "2.1|three"], numbers);
        var contents = document.Chapters[0].Blocks.OfType<ContentsBlock>().Single();
        Assert.Equal(["1 A", "1.1 One", "1.2 Two", "2 B", "X", "2.1 Three"], contents.Entries.Select(e => e.Description));
    }

    [Fact]
    public void Heading_WithAFact_HasAnIdWithoutIt()
    {
        var heading = (HeadingBlock)TemplateProject.With("## Share {{ m.energy.share }} in *total*").Blocks()[0];
        Assert.Equal("share-in-total", heading.Anchor);
        Assert.Equal("Share ‹56.0%› in <Emphasis>total</>", TemplateProject.Flat(heading.Content));
    }

    [Fact]
    public void Anchors_MadeFromTheSameWords_DifferInTheReport()
    {
        var document = new TemplateProject().Chapter("a", "# A\n\n## Goals\n\n## Goals\n\n[x](#goals)").Chapter("b", "# B\n\n## Goals\n\n[y](#goals)").Read();
        Assert.Empty(document.Diagnostics);
        var anchors = document.Output!.Chapters.SelectMany(c => c.Blocks.OfType<HeadingBlock>()).Select(h => h.Anchor);
        Assert.Equal(["a", "goals", "goals-2", "b", "b.goals"], anchors);
        var link = document.Output.Chapters[1].Blocks.OfType<ParagraphBlock>().Single().Content.OfType<LinkInline>().Single();
        Assert.Equal(1, link.Target.Node!.Value.Chapter);
    }

    [Fact]
    public void Title_OfTheFrontMatter_StandsInTheFirstHeading()
    {
        var chapter = TemplateProject.Raw("---\ntitle: The *title*\ndisclosures: [gri:305-1]\nwaivers:\n  - { text: seven, reason: idiom }\n---\ntext\n").Read().Output!.Chapters[0];
        Assert.Equal("The <Emphasis>title</>", TemplateProject.Flat(chapter.Title));
        Assert.Equal((1, "1", "a"), chapter.Blocks[0] is HeadingBlock h ? (h.Level, h.Number, h.Anchor) : default);
    }

    [Fact]
    public void Lists_Nested_KeepTheirLabels()
    {
        var list = (ListBlock)TemplateProject.With("3. a\n4. b\n\n   - c\n   - d").Blocks()[0];
        Assert.Equal((true, false), (list.IsOrdered, list.IsTight));
        Assert.Equal(["3.", "4."], list.Items.Select(i => i.Label));
        var inner = Assert.IsType<ListBlock>(list.Items[1].Blocks[1]);
        Assert.Equal((false, true, "–"), (inner.IsOrdered, inner.IsTight, inner.Items[0].Label));
    }

    [Fact]
    public void Containers_Nested_HoldTheirBlocks()
    {
        var callout = (CalloutBlock)TemplateProject.With(":::: callout {title=\"What *is* {{ m.energy.share }}\"}\n\na\n\n::: columns {count=3}\nb\n:::\n::::").Blocks()[0];
        Assert.Equal("What <Emphasis>is</> ‹56.0%›", TemplateProject.Flat(callout.Title));
        Assert.Equal(3, Assert.IsType<ColumnsBlock>(callout.Blocks[1]).Count);
    }

    [Fact]
    public void Side_WithATitle_IsANoteForTheSideColumn()
    {
        var note = (CalloutBlock)TemplateProject.With("::: side {title=\"What *is* it\"}\na\n:::\n\nb").Blocks()[0];
        Assert.True(note.IsAside);
        Assert.Equal("What <Emphasis>is</> it", TemplateProject.Flat(note.Title));
    }

    [Fact]
    public void PullQuote_WithASource_HasBoth()
    {
        var quote = (PullQuoteBlock)TemplateProject.With("::: pull-quote {by=\"Somebody, *chief*\"}\nWe saved {{ m.energy.share }}.\n:::").Blocks()[0];
        Assert.Equal("We saved ‹56.0%›.", TemplateProject.Flat(((ParagraphBlock)quote.Blocks[0]).Content));
        Assert.Equal("Somebody, <Emphasis>chief</>", TemplateProject.Flat(quote.By));
    }

    [Theory]
    [InlineData("::: callout {.narrow}\na\n:::", BlockExtent.Narrow)]
    [InlineData("a {.wide}", BlockExtent.Wide)]
    [InlineData("a {.lead .wide}", BlockExtent.Wide)]
    [InlineData("![a](images/a.png){.narrow}", BlockExtent.Narrow)]
    [InlineData("{.narrow}\n| a | b |\n|---|---|\n| x | y |", BlockExtent.Narrow)]
    [InlineData("```kpis {.narrow}\nitems: [energy.share]\n```", BlockExtent.Narrow)]
    [InlineData("a", BlockExtent.Usual)]
    public void Block_WithAnExtent_HasIt(string text, BlockExtent extent) => Assert.Equal(extent, TemplateProject.With(text).Blocks()[0].Extent);

    [Fact]
    public void Paragraph_WithAClass_HasItsRole()
    {
        var roles = TemplateProject.With("a {.lead}\n\nb\n\n{.small}\nc").Blocks().Cast<ParagraphBlock>().Select(p => (p.Role, TemplateProject.Flat(p.Content)));
        Assert.Equal([(ParagraphRole.Lead, "a"), (ParagraphRole.Body, "b"), (ParagraphRole.Small, "c")], roles);
    }

    [Fact]
    public void Image_Alone_IsAFigure()
    {
        var blocks = TemplateProject.With("![A *plant* {{ m.energy.share }}](images/a.png \"Caption NO~x~\"){width=50% #fig}\n\nSee [](#fig) and [it](#fig).").Blocks();
        var figure = (FigureBlock)blocks[0];
        Assert.Equal(("content/images/a.png", "A plant 56.0%", 0.5, "fig", "Figure 1"), (figure.Path, figure.AlternativeText, figure.Width, figure.Anchor, figure.Label.Replace('\u00A0', ' ')));
        Assert.Equal("Caption NO<Subscript>x</>", TemplateProject.Flat(figure.Caption));
        Assert.StartsWith("See [Figure 1](", TemplateProject.Flat(((ParagraphBlock)blocks[1]).Content));
    }

    [Fact]
    public void Table_OfMarkdown_HasScopesAlignmentsAndCaption()
    {
        var table = (TableBlock)TemplateProject.With("{#t1}\n| a | b |\n|---|--:|\n| x | {{ m.net }} |\n| y | 2 |\n\n: The *caption*").Blocks().Single();
        Assert.Equal(("t1", "Table 1", "The <Emphasis>caption</>"), (table.Anchor, table.Label.Replace('\u00A0', ' '), TemplateProject.Flat(table.Title)));
        Assert.Equal([(CellAlignment.Start, true), (CellAlignment.End, false)], table.Columns.Select(c => (c.Alignment, c.IsKey)));
        Assert.All(table.HeaderRows.Single().Cells, c => Assert.Equal(HeaderScope.Column, c.Scope));
        Assert.Equal([HeaderScope.Row, HeaderScope.None], table.Rows[0].Cells.Select(c => c.Scope));
        Assert.Equal("‹not published›", TemplateProject.Flat(table.Rows[0].Cells[1].Content));
    }

    [Fact]
    public void Fact_InATableOfMarkdown_BringsItsNotes()
    {
        var table = (TableBlock)TemplateProject.With("| a | b |\n|---|--:|\n| x | {{ m.ghg.reduction }} |\n| y | {{ m.ghg.reduction | at prior }} |").Blocks().Single();
        Assert.Equal(["‹2,320,000 tCO₂e›^a^b", "‹1,419,000 tCO₂e›^a"], table.Rows.Select(r => TemplateProject.Flat(r.Cells[1].Content)));
        Assert.Equal(["a", "b"], table.Notes.Select(n => n.Mark));
    }

    [Fact]
    public void Template_WithOtherLineEnds_ReadsTheSame()
    {
        const string text = "---\ntitle: x\n---\n# T {#t}\n\na *b*\nc {.lead}\n\n```metrics-table\nid: y\nrows: [ghg.s3]\n```\n\n::: callout {title=\"z\"}\n- a\n- b\n:::\n";
        var blocks = TemplateProject.Raw(text.Replace("\n", "\r\n")).Blocks();
        Assert.Equal(TemplateProject.Raw(text).Blocks().Select(b => b.GetType()), blocks.Select(b => b.GetType()));
        Assert.Equal("a <Emphasis>b</> c", TemplateProject.Flat(((ParagraphBlock)blocks[0]).Content));
    }

    [Fact]
    public void FrontMatter_OfAChapter_IsKept()
    {
        var chapter = TemplateProject.Raw("---\ndisclosures: [gri:305-1]\nwaivers:\n  - { text: seven, reason: idiom }\n---\n# T\n").Read().Output!.Chapters[0];
        Assert.Equal(["gri:305-1"], chapter.Disclosures.Select(d => d.Text));
        Assert.Equal(("seven", "idiom"), (chapter.Waivers[0].Text.Text, chapter.Waivers[0].Reason.Text));
    }

    [Fact]
    public void Notes_OfAChapter_AreCountedWhereTheyStand()
    {
        var content = ((ParagraphBlock)TemplateProject.With("a[^b] b[^a] c[^b]\n\n[^a]: First *{{ m.energy.share }}*.\n[^b]: Second.").Blocks()[0]).Content;
        var references = content.OfType<NoteReferenceInline>().ToList();
        Assert.Equal(["1", "2", "1"], references.Select(r => r.Note.Mark));
        Assert.Same(references[0].Note, references[2].Note);
        Assert.Equal("First <Emphasis>‹56.0%›</>.", TemplateProject.Flat(references[1].Note.Content));
        Assert.All(references, r => Assert.Equal(NotePlacement.PageFoot, r.Note.Placement));
    }

    [Theory]
    [InlineData("![a](images/x.png \"Words[^n] and[^m]\")")]
    [InlineData("{title=\"Words[^n] and[^m]\"}\n| a | b |\n|---|---|\n| c | d |")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n\n: Words[^n] and[^m]")]
    [InlineData("```table\ntitle: Words[^n] and[^m]\ncolumns: [a, b]\nrows: [[c, d]]\n```")]
    [InlineData("```table\ncolumns: [a, b]\nrows: [[c, 'Words[^n] and[^m]']]\n```")]
    [InlineData("```metrics-table\ntitle: Words[^n] and[^m]\nrows: [energy.share]\n```")]
    public void Notes_OfCaptions_AreCountedWithThoseOfTheText(string block)
    {
        var read = TemplateProject.With($"a[^m]\n\n{block}\n\nb[^last] c[^n]\n\n[^m]: M.\n[^n]: N *{{{{ m.energy.share }}}}*.\n[^last]: Last.").Read();
        Assert.Empty(read.Diagnostics);
        var chapter = read.Output!.Chapters[0];
        var content = chapter.Blocks.SelectMany(Contents).SelectMany(c => c).OfType<NoteReferenceInline>().ToList();
        Assert.Equal(["1", "2", "1", "3", "2"], content.Select(r => r.Note.Mark));
        Assert.Same(content[1].Note, content[4].Note);
        Assert.Equal("N <Emphasis>‹56.0%›</>.", TemplateProject.Flat(content[1].Note.Content));

        static IEnumerable<ImmutableArray<Inline>> Contents(Block block) => block switch
        {
            ParagraphBlock paragraph => [paragraph.Content],
            FigureBlock figure => [figure.Caption],
            Document.Tables.TableBlock table => [table.Title, .. table.Rows.SelectMany(r => r.Cells).Select(c => c.Content)],
            _ => [],
        };
    }

    [Fact]
    public void Note_OfACaption_ThatNothingDefines_IsReportedAtItsMark() =>
        Assert.Equal(
            "3:21+4 ESG3051 the note `x` is not defined in this chapter | add a paragraph `[^x]: …`",
            TemplateProject.With("![a](images/x.png \"W[^x]\")").Finding());

    [Fact]
    public void Link_InANote_IsResolved()
    {
        var note = ((ParagraphBlock)TemplateProject.With("a[^b]\n\n[^b]: See [there](#a) on page {{ page \"a\" }}.").Blocks()[0]).Content.OfType<NoteReferenceInline>().Single().Note;
        Assert.Contains("(page NodeId", TemplateProject.Flat(note.Content));
        Assert.Single(note.Content.OfType<LinkInline>());
    }

    [Fact]
    public void Code_OfAKnownWord_IsShownAsItIs()
    {
        var code = TemplateProject.With("```yaml\na: {{ m.energy.share }}\n  b\n```\n\n***").Blocks();
        Assert.Equal("a: 56.0%\n  b", Assert.IsType<CodeBlock>(code[0]).Text);
        Assert.IsType<RuleBlock>(code[1]);
    }

    [Fact]
    public void NodeIds_OfAChapter_GrowInDocumentOrder()
    {
        var chapter = TemplateProject.With("a [b](#a) [c]{.d}[^n]\n\n- x\n\n  > y\n\n| a | b |\n|---|---|\n| c | d |\n\n```kpis\nitems: [energy.share, ghg.reduction]\n```\n\n[^n]: Note").Read().Output!.Chapters[0];
        List<NodeId> ids = [chapter.Id];
        foreach (var block in chapter.Blocks)
            ids.Add(block.Id);
        Assert.Equal(ids.OrderBy(i => i.Index), ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }
}
