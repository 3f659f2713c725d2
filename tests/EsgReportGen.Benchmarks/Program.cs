using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using BenchmarkDotNet.Running;
using EsgReportGen.Testing.Reports;

// generate <folder> <chapters | shape of facts>: writes a report project to measure whole processes on. Anything else goes to BenchmarkDotNet.
if (args is ["generate", var folder, var size])
{
    Write(folder, int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var chapters)
        ? LargeReport.Create(chapters)
        : FactsReport.Create(Enum.Parse<FactsShape>(size)));
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(EsgReportGen.Benchmarks.StageBenchmarks).Assembly).Run(args);
return 0;

static void Write(string folder, IEnumerable<(string Path, string Text)> files)
{
    foreach (var (path, text) in files)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }
}
