using SalesBot.Adapters.DingTalk.Hosting;

namespace SalesBot.Adapters.Tests.DingTalk.Hosting;

internal sealed class PlainTexts : IDingTalkTexts
{
    public string TextTooLong(int most) => $"too long, {most} at most";

    public string NotStored => "not stored";

    public string ForColleaguesOnly => "for colleagues only";
}
