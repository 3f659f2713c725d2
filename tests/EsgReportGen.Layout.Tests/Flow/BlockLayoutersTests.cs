using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Tests.Flow;

public sealed class BlockLayoutersTests
{
    [Fact]
    public void EveryKindOfBlock_HasOneLayouter()
    {
        var kinds = typeof(Block).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Block)) && !t.IsAbstract);

        Assert.Equal(kinds.Select(t => t.Name).Order(), BlockLayouters.All.Select(e => e.Kind.Name).Order());
    }

    [Fact]
    public void Diagnostics_AreListedByIdOnce()
    {
        var ids = LayoutDiagnostics.All.Select(d => d.Id).ToArray();

        Assert.Equal(ids.Distinct().Order(), ids);
        Assert.All(LayoutDiagnostics.All, d => Assert.False(string.IsNullOrEmpty(d.Hint)));
    }
}
