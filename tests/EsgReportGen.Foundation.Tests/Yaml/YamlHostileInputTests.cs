using System.Linq;
using CsCheck;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Foundation.Tests.Yaml;

public sealed class YamlHostileInputTests
{
    [Fact]
    public void HundredThousandBrackets_EndQuickly() => Assert.Equal("ESG1002", Only(new string('[', 100_000)));

    [Fact]
    public void HundredThousandDashes_EndQuickly() => Assert.Equal("ESG1002", Only(string.Concat(Enumerable.Repeat("- ", 100_000))));

    [Fact]
    public void TenThousandLevels_EndQuickly() =>
        Assert.Equal("ESG1002", Only(string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n"))));

    [Fact]
    public void TenThousandFlowMappings_EndQuickly() => Assert.Equal("ESG1002", Only(string.Concat(Enumerable.Repeat("{a: ", 10_000))));

    [Fact]
    public void HugeText_IsNotRead() => Assert.Equal("ESG1001", Only(new string('a', YamlReader.MaximumLength + 1)));

    [Fact]
    public void AliasBomb_IsRefused()
    {
        var text = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));
        Assert.All(Read(text), d => Assert.Contains(d.Id, new[] { "ESG1017", "ESG1090" }));
    }

    [Fact]
    public void ManyDuplicates_AreReportedUpToAHundred() => Assert.Equal(100, Read("{" + string.Concat(Enumerable.Repeat("a: b, ", 50_000)) + "}").Length);

    [Theory]
    [InlineData("a: \"", "\n")]
    [InlineData("a: ", "x\n  ")]
    [InlineData("", "- \n")]
    [InlineData("a: |\n", "  x\n")]
    [InlineData("[", "a,")]
    [InlineData("", "#\n")]
    [InlineData("", "? ")]
    [InlineData("", "!")]
    [InlineData("a: ", "'")]
    [InlineData("", "a b ")]
    [InlineData("[", "a b ")]
    [InlineData("a: [", "\n")]
    public void LongRepetition_EndsQuickly(string start, string repeated)
    {
        var text = start + string.Concat(Enumerable.Repeat(repeated, 400_000 / repeated.Length));
        Read(text);
    }

    [Fact]
    public void AnyString_NeverThrows_AndKeepsSpansInside() => Gen.OneOf(Gen.String, YamlLike).Sample(
        text =>
        {
            var file = new SourceFile("a.yaml", text);
            var bag = new DiagnosticBag();
            var root = YamlReader.Read(file, bag);
            if (bag.Count == 0)
                Check(root, file);
            foreach (var diagnostic in bag.ToImmutable())
                Assert.True(diagnostic.Span.Start >= 0 && diagnostic.Span.Start <= diagnostic.Span.End && diagnostic.Span.End <= text.Length);
        },
        iter: 3_000);

    private static Gen<string> YamlLike { get; } = Gen.OneOf<string>(
        "a", "b: ", ":", "\n", "\n  ", "\n\t", "- ", "[", "]", "{", "}", ",", "'", "\"", "#", "|\n", ">", "&x ", "*x", "!t ", "? ", "---\n", "...\n", "%", "\\", "\r\n", " ", "é", "😀", "~")
        .Array[0, 25].Select(string.Concat);

    private static void Check(YamlNode? node, SourceFile file)
    {
        switch (node)
        {
            case YamlScalar { IsQuoted: false } scalar when scalar.Text.IndexOf(' ') < 0 && scalar.Text.IndexOf('\n') < 0:
                Assert.Equal(scalar.Text, scalar.Span.Text);
                break;
            case YamlMapping mapping:
                Assert.All(mapping.Entries, e => Check(e.Value, file));
                Assert.All(mapping.Entries, e => Assert.True(mapping.Span.Start <= e.Key.Span.Start && e.Value.Span.Start <= file.Text.Length));
                break;
            case YamlSequence sequence:
                Assert.All(sequence.Items, i => Check(i, file));
                break;
        }
    }

    private static string Only(string text)
    {
        var diagnostic = Assert.Single(Read(text));
        return diagnostic.Id;
    }

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Read(string text)
    {
        var bag = new DiagnosticBag();
        YamlReader.Read(new SourceFile("a.yaml", text), bag);
        return bag.ToImmutable();
    }
}
