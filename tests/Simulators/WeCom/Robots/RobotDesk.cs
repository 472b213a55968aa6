namespace SalesBot.Simulators.WeCom;

/// <summary>Group robots: what they are sent stands in their group.</summary>
internal sealed class RobotDesk(Tenant tenant, MediaDesk media)
{
    private readonly Quota quota = new((tenant.Options.Limits.RobotPerMinute, TimeSpan.FromMinutes(1)));
    private readonly Dictionary<string, DateTimeOffset> shut = new(StringComparer.Ordinal);

    public IEnumerable<ApiRoute> Routes =>
    [
        ApiRoute.Open("POST", "/cgi-bin/webhook/send", Send),
        ApiRoute.Open("POST", "/cgi-bin/webhook/upload_media", Upload),
    ];

    private ApiAnswer Send(ApiCall call)
    {
        var robot = Robot(call);
        var body = RobotBodies.Check(call.Json, id => media.Require(id, robot.Key), tenant.Switches);
        Take(robot);
        tenant.Screens.Show(new SeenMessage(tenant.Ids.Next("robotmsg"), ChatKey.Robot(robot.Name), "bot", body.Type, body.Text, body.Content.Frozen(), tenant.Now)
        {
            Card = body.Type == "template_card" ? CardText.Seen(body.Content) : null,
        });
        return ApiAnswer.Ok;
    }

    /// <summary>The limit is the robot's own: one that wrote too much does not silence the others.</summary>
    private void Take(SimulatedRobot robot)
    {
        if (shut.TryGetValue(robot.Key, out var until) && tenant.Now < until)
        {
            throw new WeComRefusal(45009, "api freq out of limit");
        }

        if (quota.Take(robot.Key, tenant.Now) is { } full)
        {
            shut[robot.Key] = tenant.Now + full;
            throw new WeComRefusal(45009, "api freq out of limit");
        }
    }

    private ApiAnswer Upload(ApiCall call)
    {
        var (name, contentType, content) = WeCom.Upload.Read(call, tenant.Switches.NeedsQuotedFileName);
        var type = call.Query["type"].ToString();
        CardRules.Need(content.Length > 0, 44001, "empty media data");
        var robot = Robot(call);
        CardRules.Need(type is "file" or "voice", 40004, "invalid media type");
        MediaRules.Check(type, content, tenant.Switches.FileBytes);
        return MediaDesk.Answer(media.Keep(type, name, contentType, content, robot.Key));
    }

    private SimulatedRobot Robot(ApiCall call)
    {
        var key = call.Query["key"].ToString();
        var robot = tenant.Options.Robots.FirstOrDefault(each => each.Key == key) ?? throw new WeComRefusal(93000, "invalid webhook url");
        CardRules.Need(!robot.IsDisabled, 93004, "robot is disabled");
        CardRules.Need(!robot.IsRemoved, 93008, "robot not in group");
        return robot;
    }
}
