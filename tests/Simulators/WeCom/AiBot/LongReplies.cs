using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>What the product may send over the long connection once it has subscribed.</summary>
internal sealed class LongReplies(Tenant tenant, BotDesk desk, ChunkedUploads uploads)
{
    private static readonly TimeSpan ReplyValidity = TimeSpan.FromHours(24);
    private static readonly TimeSpan Prompt = TimeSpan.FromSeconds(5);
    private readonly Dictionary<string, BotTurn> turns = new(StringComparer.Ordinal);
    private readonly Quota quota = new((tenant.Options.Limits.BotPerMinute, TimeSpan.FromMinutes(1)), (tenant.Options.Limits.BotPerHour, TimeSpan.FromHours(1)));

    /// <summary>Opens a turn for replies; gives its request's id.</summary>
    public string Open(BotTurn turn)
    {
        var id = tenant.Ids.Next("req");
        turns[id] = turn;
        return id;
    }

    /// <summary>Does what a frame asks for; gives what goes back with the acknowledgement.</summary>
    public JsonObject? Handle(string command, string requestId, JsonObject body)
    {
        switch (command)
        {
            case "ping":
                return null;
            case "aibot_respond_msg":
                Respond(Turn(requestId, BotTurnKind.Message, ReplyValidity), body);
                return null;
            case "aibot_respond_welcome_msg":
                var entered = Turn(requestId, BotTurnKind.Entered, Prompt);
                CardRules.Need(!entered.IsAnswered, 846605, "welcomed before");
                Respond(entered, body);
                entered.IsAnswered = true;
                return null;
            case "aibot_respond_update_msg":
                CardRules.Need(body.Text("response_type") == "update_template_card", 40008, "response_type not allowed here");
                Respond(Turn(requestId, BotTurnKind.Pressed, Prompt), body);
                return null;
            case "aibot_send_msg":
                Push(body);
                return null;
            case "aibot_upload_media_init":
                return uploads.Begin(body);
            case "aibot_upload_media_chunk":
                return uploads.Add(body);
            case "aibot_upload_media_finish":
                return uploads.Finish(body);
            default:
                throw new WeComRefusal(40058, "unknown cmd");
        }
    }

    private BotTurn Turn(string requestId, BotTurnKind kind, TimeSpan validity)
    {
        CardRules.Need(turns.TryGetValue(requestId, out var turn) && turn.Kind == kind, 846605, "invalid req_id");
        CardRules.Need(tenant.Now - turn!.At <= validity, tenant.Switches.LateReplyCode, "too late for this req_id");
        return turn;
    }

    /// <summary>Further frames of a stream are one message with its first, and count once.</summary>
    private void Respond(BotTurn turn, JsonObject body)
    {
        var isFirst = body.Part("stream") is not { } stream || !turn.Streams.ContainsKey(stream.Text("id"));
        if (isFirst && body.Text("response_type").Length == 0)
        {
            Take(turn.Chat);
        }

        desk.Reply(turn, body, overSocket: true);
    }

    private void Push(JsonObject body)
    {
        var (id, type) = (body.Text("chatid"), body.Text("msgtype"));
        CardRules.Need(type is "markdown" or "template_card" or "image" or "file" or "voice" or "video", 40008, "msgtype not allowed here");
        var isGroup = desk.Groups.ContainsKey(id);
        var isFit = body.Number("chat_type") switch { 1 => !isGroup, 2 => isGroup, _ => true };
        var account = id.StartsWith("wo-", StringComparison.Ordinal) ? id[3..] : id.ToLowerInvariant();
        var chat = ChatKey.Bot(isGroup ? id : account);
        CardRules.Need(isFit && desk.HasSpoken(chat), tenant.Switches.SilentChatCode, "nobody has spoken in this chat");
        Take(chat);
        desk.Show(chat, type, body.Part(type) ?? throw new WeComRefusal(40058, $"missing {type}"));
    }

    private void Take(string chat) =>
        CardRules.Need(quota.Take(chat, tenant.Now) is null, tenant.Switches.BotQuotaCode, "too many messages in this chat");
}
