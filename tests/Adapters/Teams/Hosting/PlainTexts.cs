using SalesBot.Adapters.Teams.Hosting;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

internal sealed class PlainTexts : ITeamsTexts
{
    public string TextTooLong(int most) => $"too long, {most} at most";

    public string NotStored => "not stored";

    public string InWork => "in work";

    public string NotNow => "not now";

    public string ForColleaguesOnly => "for colleagues only";

    public string NotFound => "not found";

    public string NotForYou => "not for you";
}
