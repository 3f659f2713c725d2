using System.Globalization;
using System.Linq;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Facts.Tests.Ledger;
using EsgReportGen.Facts.Tracing;

namespace EsgReportGen.Facts.Tests.Tracing;

public sealed class FactTreeTests
{
    [Fact]
    public void Inputs_SharedByTwo_AreWalkedOnce()
    {
        var tree = Tree(("top", ["left", "right"]), ("left", ["base"]), ("right", ["base"]), ("base", ["leaf"]), ("leaf", []));
        Assert.Equal(["top", " left", "  base", "   leaf", " right", "  base again"], Shape(tree.Inputs(Key("top"))));
    }

    [Fact]
    public void Inputs_DeclaredAndShared_AreSaidEachTime()
    {
        var tree = Tree(("top", ["left", "right"]), ("left", ["leaf"]), ("right", ["leaf"]), ("leaf", []));
        Assert.Equal(["top", " left", "  leaf", " right", "  leaf"], Shape(tree.Inputs(Key("top"))));
    }

    [Fact]
    public void Inputs_InACircle_End()
    {
        var tree = Tree(("a", ["b"]), ("b", ["a", "b"]));
        Assert.Equal(["a", " b", "  a again", "  b again"], Shape(tree.Inputs(Key("a"))));
    }

    [Fact]
    public void Inputs_AHundredThousandDeep_AreAllThere()
    {
        var facts = Enumerable.Range(0, 100_000).Select(i => (Name(i), new[] { Name(i + 1) })).ToArray();
        Assert.Equal(100_001, Tree(facts).Inputs(Key(Name(0))).Length);
    }

    [Fact]
    public void Users_OfAFact_AreThoseWhoseFormulasUseIt()
    {
        var tree = Tree(("top", ["left", "right"]), ("left", ["base"]), ("right", ["other"]), ("base", []), ("other", []));
        Assert.Equal(["base", " left", "  top"], Shape(tree.Users(Key("base"))));
    }

    private static string Name(int number) => "m" + number.ToString(CultureInfo.InvariantCulture);

    private static FactKey Key(string metric) => new(metric, "2024");

    private static string[] Shape(System.Collections.Immutable.ImmutableArray<FactBranch> branches) =>
        [.. branches.Select(b => new string(' ', b.Depth) + b.Key.Metric + (b.IsRepeated ? " again" : string.Empty))];

    private static FactTree Tree(params (string Metric, string[] Inputs)[] facts) => new(LedgerSamples.Full() with
    {
        Facts = [.. facts.Select(f => new LedgerFact { Key = Key(f.Metric), Label = f.Metric, Place = default, Inputs = [.. f.Inputs.Select(Key)] })],
    });
}
