using System;
using System.Linq;
using System.Text;
using CsCheck;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Formulas.Syntax;

namespace EsgReportGen.Formulas.Tests;

public sealed class LimitsTests
{
    private static readonly string[] Pieces =
        ["a", "b.c", "1", "0.5", "(", ")", "[", "]", "+", "-", "*", "/", "<", ">", "==", "?", ":", "??", "Sum(", ",", ".", "\"", "'", "$\"", "{", "}", "=>", "new ", "is ", "base", "!", "&&", " ", "é", "\0", "<a", ">(", "#", "//", "/*", "@", "async ", "from x in y select z", "~"];

    [Theory]
    [InlineData("(", 10_000, "ESG2001")]
    [InlineData("(", 1_000, "ESG2002")]
    [InlineData("-", 3_900, "ESG2002")]
    [InlineData("!", 100, "ESG2002")]
    [InlineData("a ? b : ", 400, "ESG2002")]
    [InlineData("a ?? ", 400, "ESG2002")]
    [InlineData("Sum(", 500, "ESG2002")]
    [InlineData("a<", 1_000, "ESG2002")]
    [InlineData("a[", 1_000, "ESG2002")]
    [InlineData("x => ", 700, "ESG2004")]
    public void Parse_BeyondTheLimits_EndsAtOnce(string piece, int times, string id)
    {
        var finding = Parse(string.Concat(Enumerable.Repeat(piece, times)) + "a", out var syntax);
        Assert.Null(syntax);
        Assert.Equal(id, finding[0].Id);
        Assert.NotNull(finding[0].Hint);
    }

    [Fact]
    public void Parse_LongSum_IsNotDeep()
    {
        Assert.Empty(Parse(string.Join("+", Enumerable.Repeat("a", 2_000)), out var syntax));
        Assert.NotNull(syntax);
    }

    [Fact]
    public void Parse_AnyPieces_EitherReadsOrSaysWhyNot() => Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).List[0, 60].Sample(pieces =>
    {
        var text = string.Concat(pieces);
        var findings = Parse(text, out var syntax);
        if (syntax is null != findings.Any(f => f.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException($"neither read nor refused: {text}");
    });

    [Fact]
    public void Parse_TextWithEscapes_PointsAtTheWholeScalar()
    {
        var file = new SourceFile("content/metrics/a.yaml", "x: \"a \\u002B b +\"");
        var diagnostics = new DiagnosticBag();
        FormulaParser.Parse(new FormulaText(new SourcedText("a + b +", new SourceSpan(file, 4, file.Text.Length - 1))), diagnostics);
        Assert.Equal("a \\u002B b +", Assert.Single(diagnostics.ToImmutable()).Span.Text);
    }

    [Fact]
    public void Evaluate_LongChainOfFormulas_NeedsNoDeepStack()
    {
        var yaml = new StringBuilder("metrics:\n  m0: { unit: t, values: { FY2024: 1 } }\n");
        for (var i = 5_000; i >= 1; i--)
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"  m{i}: {{ formula: m{i - 1} + m0 }}\n");
        Assert.Equal("5,001 t", Evaluated.From(yaml.ToString()).WithoutErrors()["m5000", 2024]);
    }

    private static Diagnostic[] Parse(string text, out FormulaSyntax? syntax)
    {
        var file = new SourceFile("content/metrics/a.yaml", text);
        var diagnostics = new DiagnosticBag();
        syntax = FormulaParser.Parse(new FormulaText(new SourcedText(text, file.Whole)), diagnostics);
        return [.. diagnostics.ToImmutable()];
    }
}
