using System.Globalization;
using System.IO;
using BenchmarkDotNet.Running;
using EsgReportGen.Testing.Reports;

// generate <folder> <chapters>: writes a large report project to measure whole processes on. Anything else goes to BenchmarkDotNet.
if (args is ["generate", var folder, var chapters])
{
    foreach (var (path, text) in LargeReport.Create(int.Parse(chapters, CultureInfo.InvariantCulture)))
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }

    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(EsgReportGen.Benchmarks.StageBenchmarks).Assembly).Run(args);
return 0;
