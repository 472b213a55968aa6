namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>How the intelligent robot hears; WeCom allows one of them at a time.</summary>
internal enum WeComAiBotMode
{
    /// <summary>WeCom calls the service.</summary>
    Callback,

    /// <summary>The service holds a long connection to WeCom.</summary>
    WebSocket,
}
