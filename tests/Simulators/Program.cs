using SalesBot.Simulators.WeCom;

return args switch
{
    ["wecom", .. var rest] => await WeComCommand.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/Simulators -- wecom [--port 5077] [--callback URL] [--bot-callback URL] [--long-connection]");
    return 2;
}
