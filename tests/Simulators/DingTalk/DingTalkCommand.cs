namespace SalesBot.Simulators.DingTalk;

/// <summary>The simulator by itself: prints what the product must be set to, and serves a page where one writes and presses as a person.</summary>
internal static class DingTalkCommand
{
    private const int DefaultPort = 5078;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var mode = arguments.Contains("--http", StringComparer.Ordinal) ? PushMode.Http : PushMode.Stream;
        var storm = arguments.Number("--storm", 0);
        var options = new DingTalkSimulatorOptions
        {
            Port = arguments.Number("--port", DefaultPort),
            App = new SimulatedApp
            {
                RobotMode = mode,
                EventMode = mode,
                RobotUrl = arguments.Address("--robot") ?? new Uri("http://127.0.0.1:5000/dingtalk/robot"),
                EventUrl = arguments.Address("--events") ?? new Uri("http://127.0.0.1:5000/dingtalk/events"),
            },
            Switches = new DingTalkSwitches { PingInterval = TimeSpan.FromSeconds(30), StormInterval = storm > 0 ? TimeSpan.FromSeconds(storm) : null },
        };
        await using var simulator = await DingTalkSimulator.StartAsync(options);
        Console.WriteLine(Settings(simulator));
        await simulator.WaitForShutdownAsync();
        return 0;
    }

    private static string Settings(DingTalkSimulator simulator)
    {
        var (app, options) = (simulator.Options.App, simulator.Options);
        return $"""
            DingTalk simulator: {simulator.BaseUrl}/
              BaseUrl          {simulator.BaseUrl}
              CorpId           {options.CorpId}
              ClientId         {app.AppKey}
              ClientSecret     {app.AppSecret}
              AgentId          {app.AgentId}
              Mode             {app.RobotMode}
              Event token      {app.EventToken}
              Event AES key    {app.EventAesKey}
              calls            {app.RobotUrl}, {app.EventUrl} (only with --http)
              Templates        {string.Join(", ", options.Templates.Select(template => template.Id))}
              Groups           {string.Join(", ", options.Groups.Select(group => group.Title + " = " + group.ConversationId))}
              Robots           {string.Join(", ", options.Robots.Select(robot => $"{robot.Name} = {robot.AccessToken}, secret {robot.Secret}"))}
            Ctrl+C ends it.
            """;
    }
}
