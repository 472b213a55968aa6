using Microsoft.Extensions.Options;

namespace SalesBot.Bot.Hosting;

/// <summary>Registers what the settings say of the company.</summary>
internal static class CompanyRegistration
{
    public static IServiceCollection AddCompany(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CompanyOptions>().Bind(configuration.GetSection(CompanyOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CompanyOptions>, CompanyOptionsValidator>();
        services.AddSingleton<CompanyCalendars>();
        services.AddSingleton<CompanyProfile>();
        return services;
    }
}
