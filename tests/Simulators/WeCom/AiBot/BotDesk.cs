using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>What the intelligent robot's two ways share: who has spoken where, which cards it has sent, and how its replies look.</summary>
internal sealed class BotDesk(Tenant tenant, MediaDesk media)
{
    /// <summary>The owner of media that the robot has uploaded.</summary>
    public const string MediaOwner = "aibot";

    private const int ContentBytes = 20_480;
    private static readonly TimeSpan StreamValidity = TimeSpan.FromMinutes(6);
    private readonly HashSet<string> spoken = new(StringComparer.Ordinal);
    private readonly HashSet<string> taskIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> running = new(StringComparer.Ordinal);

    /// <summary>The groups that the robot is in, by their ids.</summary>
    public Dictionary<string, IReadOnlyList<string>> Groups { get; } = new(StringComparer.Ordinal);

    public void Speak(BotTurn turn) => spoken.Add(turn.Chat);

    public bool HasSpoken(string chat) => spoken.Contains(chat);

    /// <summary>Counts a conversation in; false where the member has too many at once.</summary>
    public bool Begin(string account)
    {
        var count = running.GetValueOrDefault(account);
        running[account] = Math.Min(count + 1, tenant.Options.Limits.BotAtOnce);
        return count < tenant.Options.Limits.BotAtOnce;
    }

    public void End(string account) => running[account] = Math.Max(0, running.GetValueOrDefault(account) - 1);

    /// <summary>Shows a reply to a turn; throws where it is not allowed.</summary>
    public void Reply(BotTurn turn, JsonObject reply, bool overSocket)
    {
        if (reply.Text("response_type") == "update_template_card")
        {
            Update(turn, reply);
            return;
        }

        var type = reply.Text("msgtype");
        var isAllowed = turn.Kind switch
        {
            BotTurnKind.Message => type is "stream" or "template_card" or "stream_with_template_card" || (overSocket && type is "markdown" or "image" or "file" or "voice" or "video"),
            BotTurnKind.Entered => type is "text" or "template_card",
            _ => false,
        };
        CardRules.Need(isAllowed, 40008, $"msgtype {type} not allowed here");
        switch (type)
        {
            case "stream":
                Stream(turn, reply, overSocket);
                break;
            case "stream_with_template_card":
                CardRules.Need(!overSocket || tenant.Switches.SocketStreamsCarryCards, 40008, "msgtype not allowed here");
                Stream(turn, reply, overSocket);
                if (reply.Part("template_card") is { } card)
                {
                    CardRules.Need(turn.StreamsWithCard.Add(reply.Part("stream").Text("id")), 40058, "the stream has shown its card");
                    Show(turn.Chat, "template_card", card);
                }

                break;
            default:
                Show(turn.Chat, type, reply.Part(type) ?? throw new WeComRefusal(40058, $"missing {type}"));
                break;
        }
    }

    /// <summary>Shows a message; throws where its body is wrong.</summary>
    public void Show(string chat, string type, JsonObject body)
    {
        var text = type switch
        {
            "text" or "markdown" => Content(body, type),
            "template_card" => Card(body),
            _ => media.Require(body.Text("media_id"), MediaOwner).Name,
        };
        tenant.Screens.Show(new SeenMessage(tenant.Ids.Next("botmsg"), chat, "bot", type, text, body.Frozen(), tenant.Now)
        {
            Card = type == "template_card" ? CardText.Seen(body) : null,
        });
    }

    private static string Content(JsonObject body, string type)
    {
        var content = body.Text("content");
        CardRules.Need(content.Length > 0, 44004, "empty content");
        CardRules.Need(content.Bytes() <= ContentBytes, 40058, $"{type}.content exceed max length {ContentBytes}");
        return content;
    }

    private string Card(JsonObject card)
    {
        CardRules.Check(card, CardLimits.Bot, _ => false);
        var id = card.Text("task_id");
        CardRules.Need(id.Length == 0 || taskIds.Add(id), tenant.Switches.ReusedTaskIdCode, "task_id was used before");
        return CardText.Of(card);
    }

    /// <summary>Shows the whole text so far; the first frame makes the message, later ones replace its text.</summary>
    private void Stream(BotTurn turn, JsonObject reply, bool overSocket)
    {
        var stream = reply.Part("stream") ?? throw new WeComRefusal(40058, "missing stream");
        var (id, isFinished) = (stream.Text("id"), stream.Flag("finish"));
        CardRules.Need(id.Length > 0, 40058, "stream.id missing");
        CardRules.Need(stream.Text("content").Bytes() <= ContentBytes, 40058, $"stream.content exceed max length {ContentBytes}");
        CardRules.Need(stream.Part("feedback").Text("id").Bytes() <= 256, 40058, "feedback.id too long");
        CardRules.Need(!stream.Has("msg_item") || !overSocket || tenant.Switches.SocketStreamsCarryPictures, 40058, "msg_item not supported");
        StreamPictures.Check(stream, isFinished);

        var shownAs = turn.Chat + "/" + id;
        if (turn.Streams.TryAdd(id, tenant.Now))
        {
            tenant.Screens.Show(new SeenMessage(shownAs, turn.Chat, "bot", "stream", stream.Text("content"), stream.Frozen(), tenant.Now) { IsComplete = isFinished });
            return;
        }

        var began = overSocket ? turn.Streams[id] : turn.At;
        CardRules.Need(tenant.Now - began <= StreamValidity, 846608, "stream message update expired");
        CardRules.Need(tenant.Screens.All(turn.Chat).Exists(message => message.Id == shownAs && !message.IsComplete), 846608, "stream is finished");
        tenant.Screens.Update(turn.Chat, shownAs, message => message with
        {
            Text = stream.Text("content"),
            Content = stream.Frozen(),
            IsComplete = isFinished,
            Version = message.Version + 1,
        });
    }

    private void Update(BotTurn turn, JsonObject reply)
    {
        CardRules.Need(turn.Kind == BotTurnKind.Pressed, 40008, "update_template_card not allowed here");
        var card = reply.Part("template_card") ?? throw new WeComRefusal(40058, "missing template_card");
        CardRules.Check(card, CardLimits.Bot, _ => false);
        CardRules.Need(card.Text("task_id") == turn.TaskId, 42016, "task_id is not that of the pressed card");
        CardRules.Need(!turn.IsAnswered, 846605, "the press was answered before");
        turn.IsAnswered = true;
        tenant.Screens.ChangeFor(turn.ChatId is null ? [] : reply.Texts("userids"), turn.Chat, turn.TaskId, card);
    }
}
