using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking.Parsing;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking.Tests.Parsing;

public sealed class ScribanSpansTests
{
    [Theory]
    [InlineData("a {{ m.x | in \"m3\" | decimals 0 }} b", 0, "m.x | in \"m3\" | decimals 0")]
    [InlineData("---\nt: x\n---\n{{ m.x }}", 13, "m.x")]
    [InlineData("é中 {{ 'ü' }}", 0, "'ü'")]
    public void Span_OfAnExpression_IsItsTextInTheFile(string text, int bodyStart, string expression)
    {
        var file = new SourceFile("a.md", text);
        var parsed = ParsedTemplate.Parse(new SourceSpan(file, bodyStart, text.Length), new DiagnosticBag());
        var statement = parsed.Page!.Body!.Statements.OfType<ScriptExpressionStatement>().Single();
        Assert.Equal(expression, parsed.Spans.Of(statement.Expression!).Text);
    }

    [Fact]
    public void Span_OfACallBehindABar_ReachesToItsLastArgument()
    {
        var file = new SourceFile("a.md", "{{ m.x | in \"m3\" | decimals 0 }}");
        var parsed = ParsedTemplate.Parse(file.Whole, new DiagnosticBag());
        var pipe = (ScriptPipeCall)parsed.Page!.Body!.Statements.OfType<ScriptExpressionStatement>().Single().Expression!;
        Assert.Equal("in \"m3\"", parsed.Spans.Of(((ScriptPipeCall)pipe.To!).From!).Text);
    }

    [Fact]
    public void Span_OfTheEnd_IsAtTheEnd()
    {
        var file = new SourceFile("a.md", "x {{ for");
        var diagnostics = new DiagnosticBag();
        ParsedTemplate.Parse(file.Whole, diagnostics);
        Assert.All(diagnostics.ToImmutable(), d => Assert.InRange(d.Span.Start, 0, file.Text.Length));
    }
}
