using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Lets nobody in without a token but where the service is developed.</summary>
internal sealed class AnonymousAccessCheck(IHostEnvironment environment) : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options) =>
        options is { Enabled: true, AllowAnonymous: true } && !environment.IsDevelopment()
            ? ValidateOptionsResult.Fail($"{TeamsOptions.Section}:{nameof(options.AllowAnonymous)} is true, but the environment is {environment.EnvironmentName}: whoever reaches this machine could speak in anybody's name. It is for Development only.")
            : ValidateOptionsResult.Success;
}
