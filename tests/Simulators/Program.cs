using SalesBot.Simulators.DingTalk;
using SalesBot.Simulators.Teams;
using SalesBot.Simulators.WeCom;

return args switch
{
    ["wecom", .. var rest] => await WeComCommand.RunAsync(rest),
    ["dingtalk", .. var rest] => await DingTalkCommand.RunAsync(rest),
    ["teams", .. var rest] => await TeamsCommand.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Usage: dotnet run --project tests/Simulators -- wecom [--port 5077] [--callback URL] [--bot-callback URL] [--long-connection]
               dotnet run --project tests/Simulators -- dingtalk [--port 5078] [--http] [--robot URL] [--events URL] [--storm SECONDS]
               dotnet run --project tests/Simulators -- teams [--port 5079] [--login-port 5443] [--endpoint URL] [--anonymous] [--certificate FILE]
        """);
    return 2;
}
