using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Tests.Diagnostics;

public sealed class DiagnosticRendererTests
{
    private static readonly DiagnosticDescriptor Kind = new("ESG1020", DiagnosticSeverity.Error, "an unknown unit", "unknown unit `{0}`", "use another");

    [Fact]
    public void Line_HasCaretsAndHint()
    {
        var text = new string('\n', 13) + "    unit: L/degree\n";
        Expect(
            text,
            "L/degree",
            "did you mean `L/kWh`?",
            """
            content/metrics/water.yaml:14:11 error ESG1020: unknown unit `L/degree`
               14 |     unit: L/degree
                  |           ^^^^^^^^ did you mean `L/kWh`?
            """);
    }

    [Fact]
    public void Tabs_AreExpanded() => Expect(
        "a\tunit:\tx y",
        "x",
        "use another",
        """
        content/metrics/water.yaml:1:9 error ESG1020: unknown unit `x`
            1 | a   unit:   x y
              |             ^ use another
        """);

    [Fact]
    public void WideCharacters_TakeTwoColumns() => Expect(
        "标签: é😀 单位 x",
        "单位",
        "use another",
        """
        content/metrics/water.yaml:1:9 error ESG1020: unknown unit `单位`
            1 | 标签: é😀 单位 x
              |           ^^^^ use another
        """);

    [Fact]
    public void SpanOverLines_IsMarkedToTheEndOfItsFirst() => Expect(
        "a: b\nc: d",
        "b\nc: d",
        "use another",
        """
        content/metrics/water.yaml:1:4 error ESG1020: unknown unit `b c: d`
            1 | a: b
              |    ^ use another
        """);

    [Fact]
    public void LongLine_IsCutAroundTheMistake()
    {
        var rendered = Render(new string('a', 500) + "X" + new string('b', 500), "X", "use another").Split('\n');
        Assert.Equal(6 + 2 + 160 + 2, rendered[1].Length);
        Assert.Equal('X', rendered[1][rendered[2].IndexOf('^', System.StringComparison.Ordinal)]);
    }

    [Fact]
    public void ControlCharacters_AreNotPrinted()
    {
        var rendered = Render("a \u001b[31m\u202e x", "x", "use another");
        Assert.DoesNotContain("\u001b", rendered, System.StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", rendered, System.StringComparison.Ordinal);
    }

    [Fact]
    public void EndlessName_IsCut() =>
        Assert.True(DiagnosticRenderer.Render(Kind.At(SourceSpan.None, new string('x', 100_000))).Length < 1_100);

    [Fact]
    public void EmptySpan_HasOneCaret_BehindTheEndToo() => Assert.Equal(
        """
        a.yaml:2:1 error ESG1020: unknown unit ``
            2 |
              | ^ use another
        """,
        DiagnosticRenderer.Render(Kind.At(new SourceSpan(new SourceFile("a.yaml", "a\n"), 2, 2), string.Empty)).Replace(" |\u0020\n", " |\n", System.StringComparison.Ordinal));

    [Fact]
    public void Nowhere_HasNoExcerpt() => Assert.Equal(
        """
        error ESG1020: unknown unit `x`
              use another
        """,
        DiagnosticRenderer.Render(Kind.At(SourceSpan.None, "x")));

    [Fact]
    public void RelatedPlaces_FollowAsNotes()
    {
        var file = new SourceFile("a.yaml", "a: 1\na: 2\n");
        var diagnostic = Kind.At(new SourceSpan(file, 5, 6), "a").WithRelated(new SourceSpan(file, 0, 1), "first written here");
        Assert.Equal(
            """
            a.yaml:2:1 error ESG1020: unknown unit `a`
                2 | a: 2
                  | ^ use another
            a.yaml:1:1 note: first written here
                1 | a: 1
                  | ^
            """,
            DiagnosticRenderer.Render(diagnostic));
    }

    private static void Expect(string text, string marked, string hint, string expected) => Assert.Equal(expected, Render(text, marked, hint));

    private static string Render(string text, string marked, string hint)
    {
        var file = new SourceFile("content/metrics/water.yaml", text);
        var start = text.IndexOf(marked, System.StringComparison.Ordinal);
        return DiagnosticRenderer.Render(Kind.At(new SourceSpan(file, start, start + marked.Length), marked).WithHint(hint));
    }
}
