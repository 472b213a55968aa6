using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Drawing;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What a person sees in the chat with the app: everything, or in WeChat's plugin only text.</summary>
internal sealed class PersonCapabilities(IOptions<WeComOptions> options)
{
    private readonly FrozenSet<string> plainReaders = options.Value.PlainReaders.Select(WeComChat.Account).ToFrozenSet(StringComparer.Ordinal);

    private readonly WeComCapabilities all = WeComCapabilities.App.With(options.Value);
    private readonly WeComCapabilities plain = WeComCapabilities.PlainApp.With(options.Value);

    /// <summary>What the person sees.</summary>
    public WeComCapabilities Of(string userId) => plainReaders.Contains(userId) ? plain : all;
}
