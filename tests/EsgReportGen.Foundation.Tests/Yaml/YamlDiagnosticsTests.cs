using System;
using System.Linq;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Foundation.Tests.Yaml;

public sealed class YamlDiagnosticsTests
{
    [Fact]
    public void Descriptors_AreInOrder_AndHaveHints()
    {
        var ids = YamlDiagnostics.All.Select(d => d.Id).ToArray();
        Assert.Equal(ids.OrderBy(i => i, StringComparer.Ordinal), ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(YamlDiagnostics.All, d => Assert.False(string.IsNullOrEmpty(d.Hint)));
    }
}
