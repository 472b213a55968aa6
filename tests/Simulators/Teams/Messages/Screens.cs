namespace SalesBot.Simulators.Teams;

/// <summary>What is on people's screens.</summary>
public sealed class Screens : ChatScreens<SeenMessage>;
