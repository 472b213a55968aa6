using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace SalesBot.Adapters.Common.Hosting;

/// <summary>Reads the body of a callback up to a limit; what is said to be larger is not read at all.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="Fault">Why there are none.</param>
public sealed record CallbackBody(ReadOnlyMemory<byte> Content, BodyFault? Fault)
{
    /// <summary>The largest body, in bytes. A platform's messages have a few thousand.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>The body, or why there is none.</summary>
    public static async Task<CallbackBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxLength)
        {
            return Refuse(BodyFault.TooLarge);
        }

        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(cancellationToken);
                if (read.Buffer.Length > MaxLength)
                {
                    request.BodyReader.AdvanceTo(read.Buffer.End);
                    return Refuse(BodyFault.TooLarge);
                }

                if (read.IsCompleted)
                {
                    var content = read.Buffer.ToArray();
                    request.BodyReader.AdvanceTo(read.Buffer.End);
                    return new CallbackBody(content, Fault: null);
                }

                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (IOException)
        {
            return Refuse(BodyFault.Interrupted);
        }
    }

    private static CallbackBody Refuse(BodyFault fault) => new(default, fault);
}
