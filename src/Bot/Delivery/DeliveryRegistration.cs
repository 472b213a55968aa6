using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Delivery;

/// <summary>Registers what takes messages in and sends them out.</summary>
internal static class DeliveryRegistration
{
    public static IServiceCollection AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DeliveryOptions>().Bind(configuration.GetSection(DeliveryOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Node>();
        services.AddSingleton<INodeLease, NodeLease>();
        services.AddSingleton<IPressCodes, PressCodes>();
        services.AddSingleton<IChatReferences, ChatReferences>();
        services.AddSingleton<ISentMessages, SentMessages>();
        services.AddSingleton<IDealSearch, DealSearch>();
        services.AddSingleton<Answers>();
        services.AddSingleton<SelfBinding>();
        services.AddSingleton<TurnHandler>();
        services.AddSingleton<AttachmentFetching>();
        services.AddSingleton<Reception>();
        services.AddSingleton<IChatInbox>(provider => provider.GetRequiredService<Reception>());
        services.AddSingleton<IChatTurns, ChatTurns>();
        services.AddSingleton<CatalogueFeed>();
        services.AddSingleton<OutboxWorker>();
        services.AddSingleton<InboxWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<CatalogueFeed>());
        services.AddHostedService(provider => provider.GetRequiredService<OutboxWorker>());
        services.AddHostedService(provider => provider.GetRequiredService<InboxWorker>());
        return services;
    }
}
