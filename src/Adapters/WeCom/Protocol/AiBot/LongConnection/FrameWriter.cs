using System.Text.Encodings.Web;
using System.Text.Json;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

/// <summary>The frames that are sent over the long connection, and the bodies that callbacks do not have as well (<see cref="AiBotAnswer"/>).</summary>
internal static class FrameWriter
{
    /// <summary>What <c>chat_type</c> calls a person's chat.</summary>
    private const int Single = 1;

    /// <summary>What it calls a group.</summary>
    private const int Group = 2;

    // Chinese characters stay as they are: escaped, each would take twice the bytes.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private static readonly JsonSerializerOptions Json = new() { Encoder = Encoder };

    /// <summary>A frame.</summary>
    /// <param name="command">What it is.</param>
    /// <param name="requestId">The request that it begins or belongs to.</param>
    /// <param name="body">Its body as JSON; empty for none.</param>
    public static byte[] Frame(string command, string requestId, ReadOnlySpan<byte> body)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Encoder }))
        {
            writer.WriteStartObject();
            writer.WriteString("cmd", command);
            writer.WriteStartObject("headers");
            writer.WriteString("req_id", requestId);
            writer.WriteEndObject();
            if (!body.IsEmpty)
            {
                writer.WritePropertyName("body");
                writer.WriteRawValue(body);
            }

            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Who connects.</summary>
    public static byte[] Subscription(LongConnectionAccount account) => Write(new { bot_id = account.BotId, secret = account.Secret });

    /// <summary>A text that is written before the readers' eyes.</summary>
    /// <param name="id">The stream's id.</param>
    /// <param name="content">The whole text so far.</param>
    /// <param name="isFinished">Whether nothing follows.</param>
    public static byte[] Stream(string id, string content, bool isFinished) => Write(new { msgtype = "stream", stream = new { id, finish = isFinished, content } });

    /// <summary>A card in answer to a message.</summary>
    public static byte[] Card(TemplateCard card) => Write(new { msgtype = "template_card", template_card = CardWire.Element(card) });

    /// <summary>Something that is said unasked.</summary>
    /// <param name="chatId">The group's id, or the person's userid.</param>
    /// <param name="isGroup">Which of the two it is.</param>
    /// <param name="reply">What is said.</param>
    public static byte[] Push(string chatId, bool isGroup, AiBotReply reply)
    {
        var kind = isGroup ? Group : Single;
        return reply.Card is { } card
            ? Write(new { chatid = chatId, chat_type = kind, msgtype = "template_card", template_card = CardWire.Element(card) })
            : Write(new { chatid = chatId, chat_type = kind, msgtype = "markdown", markdown = new { content = reply.Content } });
    }

    private static byte[] Write<T>(T body) => JsonSerializer.SerializeToUtf8Bytes(body, Json);
}
