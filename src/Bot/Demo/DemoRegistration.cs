namespace SalesBot.Bot.Demo;

/// <summary>Registers the demo company.</summary>
internal static class DemoRegistration
{
    /// <summary>Registers what fills an empty database.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services) => services.AddSingleton<DemoFiller>();
}
