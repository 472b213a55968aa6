namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>How what people say comes from DingTalk.</summary>
internal enum DingTalkMode
{
    /// <summary>Over connections that the service opens; it needs no public address.</summary>
    Stream,

    /// <summary>By requests to the service's public address.</summary>
    Http,
}
