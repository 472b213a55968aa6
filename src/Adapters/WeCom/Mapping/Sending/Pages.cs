using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Drawing;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Lets cards lead to the page that the settings name.</summary>
internal static class Pages
{
    /// <summary>The same with the page and the picture of the settings, where there are any.</summary>
    public static WeComCapabilities With(this WeComCapabilities shown, WeComOptions options) =>
        options.Home.Length == 0 ? shown : shown with { Home = new Uri(options.Home), Picture = options.Picture.Length == 0 ? null : new Uri(options.Picture) };
}
