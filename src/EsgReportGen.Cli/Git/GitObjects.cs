using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;

namespace EsgReportGen.Cli.Git;

/// <summary>Reads contents from a repository through one <c>git cat-file --batch</c>. May be called from several threads, one at a time served.</summary>
internal sealed class GitObjects(GitProgram git, string folder) : IDisposable
{
    private readonly Lock turn = new();
    private Process? process;

    /// <summary>The content of an object.</summary>
    /// <returns>Null if the repository does not have it, as a partial clone may not.</returns>
    /// <exception cref="IOException">Git ended in between.</exception>
    public byte[]? Read(string id)
    {
        lock (turn)
        {
            process ??= Begin();
            process.StandardInput.Write(id + "\n");
            process.StandardInput.Flush();

            // `<id> blob <size>` LF content LF, or `<id> missing` LF.
            var output = process.StandardOutput.BaseStream;
            var head = ReadLine(output).Split(' ');
            if (head is not [_, "blob", var size] || !int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
                return null;
            var content = new byte[length];
            output.ReadExactly(content);
            output.ReadByte();
            return content;
        }
    }

    public void Dispose()
    {
        lock (turn)
        {
            if (process is null)
                return;
            try
            {
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // It ended before us; its reading end is gone.
            }

            process.WaitForExit();
            process.Dispose();
            process = null;
        }
    }

    private Process Begin()
    {
        var started = git.Start(folder, "cat-file", "--batch");
        started.StandardInput.NewLine = "\n";

        // Somebody has to empty its error output, or it would wait for us while we wait for it.
        started.ErrorDataReceived += static (_, _) => { };
        started.BeginErrorReadLine();
        return started;
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (var next = stream.ReadByte(); next != '\n'; next = stream.ReadByte())
        {
            if (next < 0)
                throw new EndOfStreamException("git ended");
            line.Append((char)next);
        }

        return line.ToString();
    }
}
