using System.Linq;

namespace EsgReportGen.TemplateChecking.Tests;

/// <summary>Templates that nobody writes by hand: they end in findings, in time.</summary>
public sealed class HostileTemplateTests
{
    [Theory]
    [InlineData("1 + ", 2_000)]
    [InlineData("'a' + ", 100_000)]
    [InlineData("!", 150_000)]
    [InlineData("(", 150_000)]
    [InlineData("[", 150_000)]
    [InlineData("m.ghg | plain | ", 60_000)]
    public void Chains_AreFindings(string piece, int count) =>
        Assert.Matches("^[^,]* (ESG3001|ESG3013)", TemplateCheckerTests.Check("{{ " + string.Concat(Enumerable.Repeat(piece, count)) + "1 }}"));

    [Theory]
    [InlineData("", "{{ if true }}", "{{ end }}", 20_000)]
    [InlineData("", "{{ for x in [1] }}", "{{ end }}", 20_000)]
    [InlineData("{{ if false }}", "{{ else if false }}", "{{ end }}", 20_000)]
    [InlineData("{{ case 1 }}", "{{ when 2 }}a", "{{ end }}", 20_000)]
    public void Statements_NestedTooDeep_AreAFinding(string before, string piece, string after, int count) =>
        Assert.Matches("^[^,]* ESG3001", TemplateCheckerTests.Check(before + string.Concat(Enumerable.Repeat(piece, count)) + after));

    [Fact]
    public void Functions_CalledWithManyThings_EndInTime()
    {
        var calls = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{{{{ f{i % 50} (m.ghg | at {2000 + (i % 25)}) }}}}"));
        var functions = string.Concat(Enumerable.Range(0, 50).Select(i => $"{{{{ func f{i}(v) }}}}{string.Concat(Enumerable.Repeat($"{{{{ f{(i + 1) % 50} v }}}}", 50))}{{{{ end }}}}"));
        Assert.NotEmpty(TemplateCheckerTests.Check(functions + calls));
    }
}
