using SalesBot.Adapters.WeCom.Hosting;

namespace SalesBot.Adapters.Tests.WeCom.Hosting;

internal sealed class PlainTexts : IWeComTexts
{
    public string Working => "working";

    public string AnsweredBelow => "see below";

    public string AnsweredElsewhere => "see elsewhere";

    public string TextTooLong(int most) => $"too long, {most} at most";

    public string NotStored => "not stored";
}
