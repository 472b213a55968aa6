using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.DingTalk.Mapping.Sending;
using SalesBot.Adapters.DingTalk.Roster;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Registers DingTalk where it is enabled.</summary>
public static class DingTalkRegistration
{
    /// <summary>Adds DingTalk. The service brings the inbox, the codes of buttons, what nodes share, and the words (<see cref="IDingTalkTexts"/>).</summary>
    public static IServiceCollection AddDingTalk(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(DingTalkOptions.Section);
        services.AddOptions<DingTalkOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DingTalkOptions>, DingTalkOptionsValidator>();
        if (section.GetValue<bool>(nameof(DingTalkOptions.Enabled)))
        {
            services.AddDingTalkSending();
            services.AddDingTalkReceiving(section);
            services.AddDingTalkRoster();
        }

        return services;
    }
}
