namespace SalesBot.Bot.Seeding;

/// <summary>Registers seeding.</summary>
internal static class SeedingRegistration
{
    /// <summary>Registers the verb <c>seed</c>.</summary>
    public static IServiceCollection AddSeeding(this IServiceCollection services) => services.AddSingleton<SeedCommand>();
}
