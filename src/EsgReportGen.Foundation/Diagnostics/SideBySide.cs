using System;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>
/// Does pieces of work on all cores at once and takes their results in order, so that neither results nor findings show which piece was done first.
/// </summary>
public static class SideBySide
{
    /// <summary>Does pieces 0 to count - 1 and takes each result on the calling thread, in order, while later pieces are still being done.</summary>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="findings">Takes what the pieces find, each piece's before its result is taken.</param>
    /// <param name="work">Does a piece, on any thread; its findings go into the bag given, its result depends on no other piece.</param>
    /// <param name="take">Takes a piece's result; called on this thread only, in order of the pieces.</param>
    /// <typeparam name="T">What a piece gives.</typeparam>
    /// <exception cref="Exception">What a piece throws comes out when its turn is to be taken: of several, that of the first piece.</exception>
    public static void Run<T>(int count, DiagnosticBag findings, Func<int, DiagnosticBag, T> work, Action<int, T> take)
    {
        var pieces = new Pieces<T>(count, work);
        for (var helpers = Math.Min(count, Environment.ProcessorCount) - 1; helpers > 0; helpers--)
            _ = Task.Run(pieces.DoAll);
        try
        {
            for (var i = 0; i < count; i++)
            {
                var piece = pieces.Finish(i);
                findings.AddRange(piece.Findings.ToImmutable());
                take(i, piece.Result);
            }
        }
        finally
        {
            pieces.Stop();
        }
    }

    private sealed class Pieces<T>(int count, Func<int, DiagnosticBag, T> work)
    {
        private readonly Piece<T>?[] done = new Piece<T>?[count];
        private int begun;

        public void DoAll()
        {
            while (DoNext())
            {
            }
        }

        /// <summary>A piece that is done. Until it is, this thread does pieces too, and only waits when all are begun.</summary>
        public Piece<T> Finish(int index)
        {
            while (Volatile.Read(ref done[index]) is null && DoNext())
            {
            }

            lock (done)
            {
                while (done[index] is null)
                    Monitor.Wait(done);
            }

            var piece = done[index]!;
            done[index] = null;
            piece.Failure?.Throw();
            return piece;
        }

        /// <summary>Lets no further piece begin.</summary>
        public void Stop() => Interlocked.Exchange(ref begun, count);

        private bool DoNext()
        {
            // Many threads may come here once too often, but not so many that the number runs over.
            var index = Interlocked.Increment(ref begun) - 1;
            if (index >= count)
                return false;
            var piece = Do(index);
            lock (done)
            {
                done[index] = piece;
                Monitor.Pulse(done);
            }

            return true;
        }

        private Piece<T> Do(int index)
        {
            var findings = new DiagnosticBag();
            try
            {
                return new Piece<T>(work(index, findings), findings, null);
            }
#pragma warning disable CA1031 // It is thrown again where the piece is taken.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                return new Piece<T>(default!, findings, ExceptionDispatchInfo.Capture(exception));
            }
        }
    }

    private sealed record Piece<T>(T Result, DiagnosticBag Findings, ExceptionDispatchInfo? Failure);
}
