"""Who is who across conferences: finds those who might be one, and keeps what people answer."""
