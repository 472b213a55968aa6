using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Storage;
using SalesBot.Adapters.Teams.Hosting;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Demo;
using SalesBot.Bot.Hosting.Rehearsals;
using SalesBot.Bot.Playground;
using SalesBot.Bot.Roster;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Seeding;

namespace SalesBot.Bot.Hosting;

/// <summary>The composition: read it to see the whole service.</summary>
internal static class ServiceHost
{
    /// <summary>Builds the service; nothing is opened or started yet.</summary>
    /// <param name="settings">Settings from the command line, which win over all others.</param>
    public static WebApplication Create(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddEnvironmentVariables("SALESBOT_").AddCommandLine(settings);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        var services = builder.Services;
        services.AddProblemDetails();
        services.TryAddSingleton(TimeProvider.System);
        services.AddCompany(builder.Configuration);
        services.AddStorage(builder.Configuration);
        services.AddRedis(builder.Configuration);
        services.AddSingleton<IWeComTexts, WeComTexts>();
        services.AddWeCom(builder.Configuration);
        services.AddSingleton<IDingTalkTexts, DingTalkTexts>();
        services.AddDingTalk(builder.Configuration);
        services.AddSingleton<ITeamsTexts, TeamsTexts>();
        services.AddTeams(builder.Configuration);
        services.AddRoster(builder.Configuration);
        services.AddConversation(builder.Configuration);
        services.AddSeeding();
        services.AddDemo();
        var playground = builder.Configuration.GetSection(PlaygroundOptions.Section);
        services.Configure<PlaygroundOptions>(playground);
        if (playground.GetValue<bool>(nameof(PlaygroundOptions.Enabled)))
        {
            services.AddPlayground();
        }

        // After the platforms, so that what was sent before is known before anything is sent.
        services.AddDelivery(builder.Configuration);
        services.AddSchedules(builder.Configuration);
        services.AddHostedService<Rehearsal>();

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapHealthEndpoints();
        app.MapWeCom();
        app.MapDingTalk();
        app.MapTeams();
        if (app.Services.GetRequiredService<IOptions<PlaygroundOptions>>().Value.Enabled)
        {
            app.MapPlaygroundEndpoints();
        }

        return app;
    }
}
