using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Foundation.Tests.Yaml;

public sealed class YamlKeysTests
{
    private static readonly ImmutableArray<string> Allowed = ["label", "unit", "values"];
    private readonly DiagnosticBag bag = new();

    [Theory]
    [InlineData("lable: x", "1:1", "did you mean `label`?")]
    [InlineData("Unit: x", "1:1", "did you mean `unit`?")]
    [InlineData("colour: x", "1:1", "use one of `label`, `unit`, `values`")]
    [InlineData("{ 'unit:t': x }", "1:4", "write a space behind the colon")]
    public void UnknownKey_SuggestsTheNearest(string text, string place, string hint)
    {
        YamlKeys.Check(Read(text), Allowed, bag);
        var diagnostic = Assert.Single(bag.ToImmutable());
        Assert.Equal(("ESG1018", "a.yaml:" + place, hint), (diagnostic.Id, diagnostic.Span.ToString(), diagnostic.Hint));
    }

    [Fact]
    public void Texts_TakeOneOrMany()
    {
        Assert.Equal(["a"], YamlKeys.Texts(Read("label: a"), "label", bag).Select(t => t.Text));
        Assert.Equal(["a", "b"], YamlKeys.Texts(Read("label: [a, b]"), "label", bag).Select(t => t.Text));
        Assert.Equal(0, bag.Count);
    }

    [Fact]
    public void WrongShape_SaysWhatIsWanted()
    {
        Assert.Null(YamlKeys.Text(Read("label:\n  a: 1\n  b: 2"), "label", bag));
        Assert.Null(YamlKeys.Text(Read("label:"), "label", bag));
        Assert.Null(YamlKeys.Mapping(Read("label: x"), "label", bag));
        Assert.Equal(
            ["a.yaml:2:3 `label` needs a text, not a mapping", "a.yaml:1:1 `label` needs a text, not nothing", "a.yaml:1:8 `label` needs a mapping, not a text"],
            bag.ToImmutable().Select(d => d.Span + " " + d.Message));
    }

    private static YamlMapping Read(string text) => (YamlMapping)YamlReader.Read(new SourceFile("a.yaml", text), new DiagnosticBag())!;
}
