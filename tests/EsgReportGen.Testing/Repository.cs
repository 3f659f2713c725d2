using System;
using System.IO;

namespace EsgReportGen.Testing;

/// <summary>The repository that the tests were built from.</summary>
public static class Repository
{
    /// <summary>Its root folder: the nearest one above the test program with the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EsgReportGen.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
