using System.Linq;

namespace EsgReportGen.Html.Tests.Pages;

/// <summary>Notes stand below their table or at the end of the chapter, and links lead both ways.</summary>
public sealed class NoteTests
{
    [Theory]
    [InlineData("sample")]
    [InlineData("everything")]
    public void EveryMark_LeadsToItsNote_AndTheNoteBack(string name)
    {
        var page = HtmlPage.Of(name);
        var marks = page.Elements("a").Where(a => a.Attribute("role")?.Value == "doc-noteref").ToArray();
        Assert.NotEmpty(marks);
        Assert.All(marks, mark =>
        {
            var note = page.ById(mark.Attribute("href")!.Value[1..]);
            Assert.Equal("li", note.Name.LocalName);
            Assert.Equal(mark.Value, note.Elements().First().Value);
            Assert.Contains(note.Descendants(), a => a.Attribute("role")?.Value == "doc-backlink" && a.Attribute("href")!.Value == "#" + mark.Attribute("id")!.Value);
        });
    }

    [Fact]
    public void Notes_OfTheText_StandAtTheEndOfTheChapter()
    {
        var notes = HtmlPage.Everything.Root.Descendants().Single(e => e.Attribute("role")?.Value == "doc-endnotes");
        Assert.Equal("climate", notes.Parent!.Attribute("id")!.Value);
        Assert.Equal(["1 A note on 1,100 tCO₂e. ↩︎ ↩︎", "2 Another note. ↩︎"], notes.Elements().Single().Elements().Select(e => HtmlPage.Plain(e).Replace('\u00A0', ' ')));
    }

    [Fact]
    public void Mark_IsReadAsANote() =>
        Assert.Equal("Note\u00A01", HtmlPage.Everything.Elements("a").First(a => a.Attribute("role")?.Value == "doc-noteref").Attribute("aria-label")!.Value);
}
