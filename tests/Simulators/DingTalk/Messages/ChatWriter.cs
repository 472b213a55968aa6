using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Puts what the bot sends on the screens.</summary>
internal sealed class ChatWriter(Tenant tenant)
{
    private readonly Mentions mentions = new(tenant);

    public void Show(string chat, string way, MessageBody body, string id, JsonObject? at = null)
    {
        var group = chat.StartsWith("group:", StringComparison.Ordinal) ? tenant.Company.Group(chat["group:".Length..]) : null;
        var mentioned = mentions.Of(body, at, group);
        tenant.Screens.Show(Drawn(chat, way, body, id) with { Mentions = mentioned, Text = mentions.Named(Text(body), at, mentioned) });
    }

    /// <summary>Shows a custom robot's message in the robot's own group, in which everybody is.</summary>
    public void ShowToEverybody(string chat, MessageBody body, string id, JsonObject? at)
    {
        var everybody = new SimulatedGroup("", "") { Members = [.. tenant.Company.Members.Select(member => member.UserId)] };
        var mentioned = mentions.Of(body, at, everybody);
        tenant.Screens.Show(Drawn(chat, "custom", body, id) with { Mentions = mentioned, Text = mentions.Named(Text(body), at, mentioned) });
    }

    private static string Text(MessageBody body) => body.IsMarkdown ? ClientMarkdown.Render(body.Text) : body.Text;

    private SeenMessage Drawn(string chat, string way, MessageBody body, string id) =>
        new(id, chat, "bot", body.Type, "", body.Content.Frozen(), tenant.Now)
        {
            Way = way,
            Title = body.Title,
            Buttons = body.IsMarkdown ? [.. body.Buttons, .. ClientMarkdown.Links(body.Text)] : body.Buttons,
        };
}
