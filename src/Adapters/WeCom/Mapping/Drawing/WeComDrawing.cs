using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>Draws what the bot says in the way that the reader can see. Pure: the same message is the same bytes.</summary>
internal static class WeComDrawing
{
    /// <summary>The message as a message of its own.</summary>
    public static WeComDrawn Draw(OutgoingMessage message, WeComCapabilities capabilities) =>
        new(new WeComContent.Text(message.Text));

    /// <summary>The message in the place of a pressed card; null where it cannot stand there and goes out as a message of its own.</summary>
    /// <param name="message">What is said.</param>
    /// <param name="capabilities">What the chat shows.</param>
    /// <param name="taskId">The id of the pressed card, which it keeps.</param>
    public static WeComContent? DrawUpdate(OutgoingMessage message, WeComCapabilities capabilities, string taskId) => null;
}
