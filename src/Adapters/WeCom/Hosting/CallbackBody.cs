using System.Buffers;
using Microsoft.AspNetCore.Http;
using SalesBot.Adapters.WeCom.Protocol.Envelopes;

namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>Reads the body of a callback up to a limit; what is said to be larger is not read at all.</summary>
internal sealed record CallbackBody(ReadOnlyMemory<byte> Content, EnvelopeFault? Fault)
{
    /// <summary>The largest body. WeCom's texts have 2,048 bytes; a message with a quote and pictures has a few thousand.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>The body, or why there is none.</summary>
    public static async Task<CallbackBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxLength)
        {
            return Refuse(EnvelopeFault.TooLarge);
        }

        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(cancellationToken);
                if (read.Buffer.Length > MaxLength)
                {
                    request.BodyReader.AdvanceTo(read.Buffer.End);
                    return Refuse(EnvelopeFault.TooLarge);
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
            return Refuse(EnvelopeFault.Interrupted);
        }
    }

    private static CallbackBody Refuse(EnvelopeFault fault) => new(default, fault);
}
