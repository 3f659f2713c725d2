using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EsgReportGen.Testing;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Stories;

/// <summary>The sample report in memory, so that stories can change its files.</summary>
internal static class SampleCopy
{
    private static readonly Lazy<MemoryWorld> Files = new(() => new MemoryWorld(Read()));

    public static MemoryWorld World => Files.Value;

    private static IEnumerable<KeyValuePair<string, byte[]>> Read() =>
        from folder in new[] { "content", "templates" }
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
        select KeyValuePair.Create(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllBytes(path));
}
