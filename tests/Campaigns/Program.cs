using SalesBot.Campaigns;

// Campaigns against the real service as a process. Each prints its counts, and ends with 0 only where they are right.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

const int wrongCommandLine = 2;
try
{
    var options = CampaignOptions.Parse(args.AsSpan(Math.Min(1, args.Length)));
    return args.FirstOrDefault() switch
    {
        "sigkill" => await SigkillCampaign.RunAsync(options, stop.Token),
        "repeats" => await RepeatsCampaign.RunAsync(options, stop.Token),
        "stream" => await StreamCampaign.RunAsync(options, stop.Token),
        "briefs" => await BriefsCampaign.RunAsync(options, stop.Token),
        "wins" => await WinsCampaign.RunAsync(options, stop.Token),
        "durability" => await DurabilityCampaign.RunAsync(options, stop.Token),
        _ => throw new ArgumentException("Which campaign: sigkill, repeats, briefs, stream, wins or durability?", nameof(args)),
    };
}
catch (ArgumentException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return wrongCommandLine;
}
