namespace SalesBot.Simulators.WeCom;

/// <summary>The simulator by itself: prints what the product must be set to, and serves a page where one writes as a member.</summary>
internal static class WeComCommand
{
    private const int DefaultPort = 5077;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var options = new WeComSimulatorOptions
        {
            Port = arguments.Number("--port", DefaultPort),
            App = new SimulatedApp { CallbackUrl = arguments.Address("--callback") ?? new Uri("http://127.0.0.1:5000/wecom/callback") },
            Bot = new SimulatedBot
            {
                CallbackUrl = arguments.Address("--bot-callback") ?? new Uri("http://127.0.0.1:5000/wecom/aibot"),
                IsLongConnection = arguments.Contains("--long-connection", StringComparer.Ordinal),
            },
        };
        await using var simulator = await WeComSimulator.StartAsync(options);
        simulator.Bot.MakesGroup("wrSim01", "zhangsan", "lisi", "wangwu");
        Console.WriteLine(Settings(simulator));
        await simulator.WaitForShutdownAsync();
        return 0;
    }

    private static string Settings(WeComSimulator simulator)
    {
        var (app, bot, options) = (simulator.Options.App, simulator.Options.Bot, simulator.Options);
        return $"""
            WeCom simulator: {simulator.BaseUrl}/
              BaseUrl          {simulator.BaseUrl}
              CorpId           {options.CorpId}
              AgentId          {app.AgentId}
              Secret           {app.Secret}
              Token            {app.Token}
              EncodingAesKey   {app.EncodingAesKey}
              calls            {app.CallbackUrl}
              Contact secret   {options.ContactSecret}
              Robots           {string.Join(", ", options.Robots.Select(robot => robot.Name + " = " + robot.Key))}
            Intelligent robot ({(bot.IsLongConnection ? "long connection" : "callback")})
              Id               {bot.Id}
              Secret           {bot.Secret}
              Token            {bot.Token}
              EncodingAesKey   {bot.EncodingAesKey}
              WebSocketUrl     {simulator.WebSocketUrl}
              calls            {bot.CallbackUrl}
            Ctrl+C ends it.
            """;
    }
}
