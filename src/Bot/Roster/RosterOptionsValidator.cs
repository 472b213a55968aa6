using Microsoft.Extensions.Options;
using SalesBot.Bot.Hosting;

namespace SalesBot.Bot.Roster;

/// <summary>Checks at start that the organisation's source is there.</summary>
internal sealed class RosterOptionsValidator(IConfiguration configuration) : IValidateOptions<CompanyOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, CompanyOptions options) => options.Roster switch
    {
        RosterOrigin.File => ValidateOptionsResult.Success,
        RosterOrigin.WeCom when configuration.GetValue<bool>("WeCom:Enabled") && configuration.GetValue<int>("WeCom:AgentId") > 0 => ValidateOptionsResult.Success,
        RosterOrigin.WeCom => ValidateOptionsResult.Fail("Company:Roster is WeCom, but there is no app that could read its contacts: set WeCom:Enabled and WeCom:AgentId."),
        RosterOrigin.DingTalk when configuration.GetValue<bool>("DingTalk:Enabled") && !string.IsNullOrEmpty(configuration["DingTalk:ClientId"]) => ValidateOptionsResult.Success,
        RosterOrigin.DingTalk => ValidateOptionsResult.Fail("Company:Roster is DingTalk, but there is no app that could read its contacts: set DingTalk:Enabled and DingTalk:ClientId."),
        _ => ValidateOptionsResult.Fail($"Company:Roster '{options.Roster}' must be {string.Join(" or ", Enum.GetNames<RosterOrigin>())}."),
    };
}
