using System.Text.Encodings.Web;
using System.Text.Json;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot;

/// <summary>The answers to the intelligent robot's callbacks, before they are sealed.</summary>
internal static class AiBotAnswer
{
    // Chinese characters stay as they are: escaped, each would take twice the bytes.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A stream, with the card where it has one to show.</summary>
    /// <param name="id">The stream's id.</param>
    /// <param name="content">The whole text so far.</param>
    /// <param name="state">What it shows.</param>
    public static byte[] Stream(string id, string content, StreamState state)
    {
        var stream = new { id, finish = state.IsFinished, content };
        return state.Card is { } card
            ? Write(new { msgtype = "stream_with_template_card", stream, template_card = CardWire.Element(card) })
            : Write(new { msgtype = "stream", stream });
    }

    /// <summary>The welcome of somebody who opened the chat.</summary>
    public static byte[] Welcome(AiBotReply reply) =>
        reply.Card is { } card
            ? Write(new { msgtype = "template_card", template_card = CardWire.Element(card) })
            : Write(new { msgtype = "text", text = new { content = reply.Content } });

    /// <summary>The new state of the pressed card, for everybody who sees it.</summary>
    public static byte[] Update(TemplateCard card) =>
        Write(new { response_type = "update_template_card", template_card = CardWire.Element(card) });

    private static byte[] Write<T>(T answer) => JsonSerializer.SerializeToUtf8Bytes(answer, Json);
}
