using System;
using System.Collections.Generic;
using System.IO;
using EsgReportGen.Cli.Reporting;

namespace EsgReportGen.Cli.Files;

/// <summary>Writes the files of an edition into a folder.</summary>
internal sealed class EditionWriter(string folder)
{
    private readonly List<FinishedFile> finished = [];

    /// <summary>What was written for readers, in the order of writing; the time is not filled in.</summary>
    public IReadOnlyList<FinishedFile> Finished => finished;

    /// <summary>Writes all that the report was made as.</summary>
    /// <returns>Null when all was written; otherwise the first file that was not, and what the system said.</returns>
    public (string Path, string Reason)? Write(Report report)
    {
        var name = Path.Combine(folder, report.FileName);
        return Write(name + ".facts.json", report.LedgerJson.Span)
            ?? WriteForReaders(name + ".pdf", report.Pages.Pages.Length, report.Pdf.Span)
            ?? WriteForReaders(name + ".html", null, report.Html.Span)
            ?? WritePictures(name, report);
    }

    private (string Path, string Reason)? WriteForReaders(string path, int? pages, ReadOnlySpan<byte> content)
    {
        if (!content.IsEmpty)
            finished.Add(new FinishedFile(path, pages, content.Length, default));
        return Write(path, content);
    }

    private (string Path, string Reason)? WritePictures(string path, Report report)
    {
        if (report.Pictures.IsEmpty)
            return null;
        var bytes = 0L;
        for (var i = 0; i < report.Pictures.Length; i++)
        {
            bytes += report.Pictures[i].Length;
            if (Write(Path.Combine(path, PagePictures.NameOf(i, report.Pictures.Length)), report.Pictures[i].Span) is { } problem)
                return problem;
        }

        finished.Add(new FinishedFile(path, report.Pictures.Length, bytes, default));
        return PagePictures.RemoveOthers(path, report.Pictures.Length);
    }

    private static (string Path, string Reason)? Write(string path, ReadOnlySpan<byte> content) =>
        !content.IsEmpty && HostFiles.Write(path, content) is { } reason ? (path, reason) : null;
}
