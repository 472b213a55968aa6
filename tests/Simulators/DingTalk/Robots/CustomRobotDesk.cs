using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Custom robots: signed or with a keyword, at most so many a minute, else silenced for ten.</summary>
internal sealed class CustomRobotDesk(Tenant tenant, ChatWriter writer)
{
    /// <summary>The longest body.</summary>
    public const int BodyBytes = 20_000;

    private const string Path = "/robot/send";
    private const int MostMentions = 50;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);
    private readonly Quota quota = new((tenant.Options.Limits.RobotPerMinute, TimeSpan.FromMinutes(1)));
    private readonly Dictionary<string, DateTimeOffset> silenced = new(StringComparer.Ordinal);
    private readonly HashSet<(string Token, string Id)> sent = [];

    public IEnumerable<ApiRoute> Routes => [ApiRoute.Open("POST", Path, isLegacy: true, Send)];

    private JsonObject Send(ApiCall call)
    {
        var robot = RobotOf(call);
        Demand.That(call.HasJson, 43004, "Content-Type must be application/json");
        Demand.That(call.Body.Length <= BodyBytes, 460101, "message too long, exceed 20000 bytes");
        CheckSecurity(robot, call);
        Take(robot);
        var body = WebhookBodies.Of(call.Json);
        var at = call.Json.Part("at");
        Demand.That(at.Items("atUserIds").Count + at.Items("atMobiles").Count <= MostMentions, 40035, "at too many");
        Demand.That(HasKeyword(robot, body), 310000, "keywords not in content");
        var id = call.Json.Text("msgUuid");
        if (id.Length == 0 || sent.Add((robot.AccessToken, id)))
        {
            tenant.Quota.TakePush(tenant.Now);
            Show(robot, body, at);
        }

        return ApiAnswer.Success();
    }

    private void Show(SimulatedRobot robot, MessageBody body, JsonObject? at)
    {
        if (robot.ConversationId is { } group)
        {
            writer.Show(ChatKey.Group(group), "custom", body, tenant.Ids.Next("custom"), at);
        }
        else
        {
            writer.ShowToEverybody(ChatKey.Robot(robot.Name), body, tenant.Ids.Next("custom"), at);
        }
    }

    private SimulatedRobot RobotOf(ApiCall call)
    {
        var token = call.Query["access_token"].ToString();
        var robot = tenant.Options.Robots.FirstOrDefault(each => each.AccessToken == token)
            ?? throw (tenant.Switches.RobotsAnswerAsInTheField ? new DingTalkRefusal(300001, "token is not exist") : new DingTalkRefusal(400101, "access_token不存在"));
        Demand.That(!robot.IsStopped, 400102, "机器人已停用");
        Demand.That(!robot.IsRemoved, 400106, "机器人不存在");
        Demand.That(robot.ConversationId is null || tenant.Company.Group(robot.ConversationId) is { IsDisbanded: false }, 400013, "群已被解散");
        return robot;
    }

    private void CheckSecurity(SimulatedRobot robot, ApiCall call)
    {
        Demand.That(robot.Addresses is not { } addresses || addresses.Contains(call.Address), 310000, $"ip {call.Address} not in whitelist");
        if (robot.Secret is not { } secret)
        {
            return;
        }

        var timestamp = call.Query["timestamp"].ToString();
        var isRecent = long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            && Math.Abs(tenant.Now.ToUnixTimeMilliseconds() - milliseconds) <= Window.TotalMilliseconds;
        Demand.That(isRecent, 310000, "invalid timestamp");
        Demand.That(call.Query["sign"].ToString() == Signatures.OfRobot(timestamp, secret), 310000, "sign not match");
    }

    private void Take(SimulatedRobot robot)
    {
        var isSilenced = silenced.TryGetValue(robot.AccessToken, out var until) && tenant.Now < until;
        if (!isSilenced && quota.Take(robot.AccessToken, tenant.Now) is not null)
        {
            silenced[robot.AccessToken] = tenant.Now + Silence;
            isSilenced = true;
        }

        if (isSilenced)
        {
            throw tenant.Switches.RobotsAnswerAsInTheField
                ? new DingTalkRefusal(130101, "send too fast, exceed 20 times per minute")
                : new DingTalkRefusal(410100, "发送速度太快而限流");
        }
    }

    private static bool HasKeyword(SimulatedRobot robot, MessageBody body) =>
        robot.Keywords.IsEmpty || robot.Keywords.Any(word => body.Content.Written().Contains(word, StringComparison.Ordinal));
}
