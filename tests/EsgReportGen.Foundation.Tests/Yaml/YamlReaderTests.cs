using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Foundation.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: b", "b", false)]
    [InlineData("a: 'q''r'", "q''r", true)]
    [InlineData("a: \"x y\"  # c", "x y", true)]
    [InlineData("a: ''", "", true)]
    [InlineData("a: 39.0", "39.0", false)]
    [InlineData("日本: 😀 x\r\n", "😀 x", false)]
    [InlineData("a: |\n  one\n  two\n\n", "one\n  two", false)]
    [InlineData("a: yes", "yes", false)]
    [InlineData("\uFEFFa: b", "b", false)]
    public void Scalar_Spans_ItsTextWithoutQuotes(string text, string slice, bool quoted)
    {
        var scalar = Assert.IsType<YamlScalar>(Assert.Single(Mapping(text).Entries).Value);
        Assert.Equal(slice, scalar.Span.Text);
        Assert.Equal(quoted, scalar.IsQuoted);
    }

    [Theory]
    [InlineData("k: {a: 1, b: [x, y] }\nz: 1", "{a: 1, b: [x, y] }")]
    [InlineData("k:\n  a: 1\n  b: two\n\nz: 1", "a: 1\n  b: two")]
    [InlineData("k:\n  - a\n  - b: 'c'\nz: 1", "- a\n  - b: 'c'")]
    [InlineData("k: []\nz: 1", "[]")]
    [InlineData("k: {}\nz: 1", "{}")]
    public void Container_Spans_FromItsBeginToItsEnd(string text, string slice) => Assert.Equal(slice, Mapping(text).Find("k")!.Span.Text);

    [Fact]
    public void Values_AreTexts_NeverGuessed()
    {
        var mapping = Mapping("a: no\nb: 1e3\nc: 012\nd: ~\ne:\nf: null");
        Assert.Equal(["no", "1e3", "012", "~", "", "null"], mapping.Entries.Select(e => ((YamlScalar)e.Value).Text));
        Assert.True(mapping.Find("e")!.IsEmpty);
        Assert.False(mapping.Find("d")!.IsEmpty);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    public void EmptyText_IsNull_WithoutComplaint(string text)
    {
        var bag = new DiagnosticBag();
        Assert.Null(YamlReader.Read(new SourceFile("a.yaml", text), bag));
        Assert.Equal(0, bag.Count);
    }

    [Fact]
    public void DuplicateKey_PointsAtBoth_AndKeepsTheFirst()
    {
        var bag = new DiagnosticBag();
        var root = (YamlMapping)YamlReader.Read(new SourceFile("a.yaml", "a: 1\nb: 2\na: 3\n"), bag)!;
        var diagnostic = Assert.Single(bag.ToImmutable());
        Assert.Equal("a.yaml:3:1", diagnostic.Span.ToString());
        Assert.Equal("a.yaml:1:1", Assert.Single(diagnostic.Related).Span.ToString());
        Assert.Equal("1", ((YamlScalar)root.Find("a")!).Text);
    }

    [Fact]
    public void Fence_PointsIntoItsFile()
    {
        var file = new SourceFile("t.md", "# T\n```kpis\nid: x\nid: y\n```\n");
        var bag = new DiagnosticBag();
        YamlReader.Read(new SourceSpan(file, 12, file.Text.LastIndexOf("```", System.StringComparison.Ordinal)), bag);
        Assert.Equal("t.md:4:1", Assert.Single(bag.ToImmutable()).Span.ToString());
    }

    [Fact]
    public void CutText_AsksForItsPlaces()
    {
        var file = new SourceFile("t.md", "> - id: x\n");
        var root = (YamlMapping)YamlReader.Read("id: x", (start, end) => new SourceSpan(file, start + 4, end + 4), new DiagnosticBag())!;
        Assert.Equal("x", root.Find("id")!.Span.Text);
    }

    private static YamlMapping Mapping(string text)
    {
        var bag = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile("a.yaml", text), bag);
        Assert.Empty(bag.ToImmutable());
        return Assert.IsType<YamlMapping>(root);
    }
}
