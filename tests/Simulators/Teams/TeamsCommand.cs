namespace SalesBot.Simulators.Teams;

/// <summary>The simulator by itself: prints what the product must be set to, and serves a page where one writes, fills in and presses as a person.</summary>
internal static class TeamsCommand
{
    private const int DefaultPort = 5079;
    private const int DefaultSecurePort = 5443;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var options = new TeamsSimulatorOptions
        {
            Port = arguments.Number("--port", DefaultPort),
            SecurePort = arguments.Number("--login-port", DefaultSecurePort),
            IsAnonymous = arguments.Contains("--anonymous", StringComparer.Ordinal),
            Bot = new SimulatedBot { Endpoint = arguments.Address("--endpoint") ?? new SimulatedBot().Endpoint },
        };
        await using var simulator = await TeamsSimulator.StartAsync(options);
        if (arguments.Value("--certificate") is { } file)
        {
            await File.WriteAllTextAsync(file, TeamsSimulator.Certificate.ExportCertificatePem());
        }

        Console.WriteLine(Settings(simulator));
        await simulator.WaitForShutdownAsync();
        return 0;
    }

    private static string Settings(TeamsSimulator simulator)
    {
        var (options, bot) = (simulator.Options, simulator.Options.Bot);
        var manner = options.IsAnonymous
            ? "  AllowAnonymous       true (only where the environment is Development)"
            : $"""
                ClientSecret         {bot.Secret}
                LoginUrl             {simulator.LoginUrl} (--certificate FILE writes what SSL_CERT_FILE must name)
                OpenIdMetadataUrl    {simulator.OpenIdMetadataUrl}
                AllowedServiceHosts  127.0.0.1
              """;
        return $"""
            Teams simulator: {simulator.BaseUrl}/
              AppId                {bot.AppId}
              TenantId             {options.TenantId}
            {manner}
              calls                {bot.Endpoint}
              Teams                {string.Join(", ", options.Teams.SelectMany(team => team.Channels).Select(channel => channel.Name + " = " + channel.Id))}
              Group chats          {string.Join(", ", options.GroupChats.Select(chat => chat.Name + " = " + chat.Id))}
            Ctrl+C ends it.
            """;
    }
}
