using System.Buffers;
using System.IO.Pipelines;

namespace SalesBot.Bot.Hosting;

/// <summary>Reads a request's body up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>The body, or null where it is larger than the limit.</summary>
    /// <remarks>
    /// A larger one is read to its end all the same (the server itself has a limit): a sender who is cut off while sending sees a broken
    /// connection instead of the refusal.
    /// </remarks>
    public static async Task<byte[]?> ReadAsync(PipeReader body, int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            if (read.Buffer.Length > limit)
            {
                body.AdvanceTo(read.Buffer.End);
                await body.CopyToAsync(Stream.Null, cancellationToken);
                return null;
            }

            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                body.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
